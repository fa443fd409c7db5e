package jp.keikaku.law.consolidation;

/** An instruction that the bylaw does not allow; nothing was changed by it. */
final class CannotCarryOut extends Exception {
  private static final long serialVersionUID = 1L;

  private final Consolidation.Reason reason;
  private final String subject;

  CannotCarryOut(Consolidation.Reason reason, String subject) {
    super(reason + ": " + subject);
    this.reason = reason;
    this.subject = subject;
  }

  Consolidation.Reason reason() {
    return reason;
  }

  /** The place or the words that the reason speaks of. */
  String subject() {
    return subject;
  }
}
