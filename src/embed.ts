/** For a script tag: registers the elements and exports nothing, so that the classic file adds no global. */
import './sla-plan-finder.js';
