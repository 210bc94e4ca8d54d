/** Why a search for stored runs came back with none: what to do differs from cause to cause. */
export interface MissingBaseline {
  cause: /** The workflow has no run on the base branch. */
    | 'never-ran'
    /** It ran, and left nothing that holds a run. */
    | 'nothing-stored'
    /** All that is stored is of commits after the one that is compared with. */
    | 'only-newer'
    | 'expired'
    | 'too-old'
    /** What is stored is of another target or job. */
    | 'other-target'
    | 'untrusted'
    /** The measured commit and the base branch share no history. */
    | 'no-common-history'
    /** GitHub Enterprise Server keeps no artifacts for this action. */
    | 'no-artifact-service'
    /** What the config names holds no run of this target. */
    | 'source-empty';
  /** Completes "NOT GATED: ". May quote untrusted text. */
  told: string;
  /** What brings a baseline, a sentence without its end. May quote untrusted text. */
  next: string;
}
