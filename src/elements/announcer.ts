/** What is said aloud in the live region, and what stands as a notice at the list of integrations. */
export class Announcer {
  status = '';
  notice = '';
  /** The last status, whatever was shown since. */
  #said = '';

  say(status: string, notice = this.notice): void {
    // What is the same is no change, and would not be heard again.
    this.status = status === this.#said ? `${status}\u00a0` : status;
    this.#said = this.status;
    this.notice = notice;
  }

  /** A notice that is not so any more. */
  dismiss(notice: string): void {
    if (this.notice === notice) this.notice = '';
  }
}
