/** A cell's text that says no more than that the plan does not have the feature. */
export const DASH = /^[\s\-–—−./]*$/;
