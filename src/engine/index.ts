/** The engine: pure functions from a catalog and answers to data. No DOM, no dependency. */
export { recommend } from './recommend.js';
export { normaliseAnswers, type Dropped, type DroppedCode, type NormalisedAnswers } from './answers.js';
export type * from './recommendation.js';
