/** The worker thread's entry: the pool calls `perform` with each job. */
export { perform } from './job.js';
