import '../src/sla-plan-finder.js';
