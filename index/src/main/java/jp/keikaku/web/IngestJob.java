package jp.keikaku.web;

import java.util.Optional;

/** A document on its way into the archive. Several threads look at it while one leads it. */
final class IngestJob {
  /** How far it is. */
  sealed interface State {
    /** Others are read before it. */
    record Waiting() implements State {}

    /** So many of its pages were read; none yet where {@code pages} is 0. */
    record Reading(int page, int pages) implements State {}

    /** It was read, and waits for a person. */
    record Review(Intake.Draft draft) implements State {}

    /** It comes into the archive. */
    record Taking() implements State {}

    /** It is in. */
    record Done(String editionId) implements State {}

    /** It could not be read or taken in. */
    record Failed(String sentence) implements State {}

    /** A person did not want it. */
    record Discarded() implements State {}
  }

  private final String id;
  private final String fileName;
  private volatile State state = new State.Waiting();

  IngestJob(String id, String fileName) {
    this.id = id;
    this.fileName = fileName;
  }

  String id() {
    return id;
  }

  String fileName() {
    return fileName;
  }

  State state() {
    return state;
  }

  void become(State next) {
    state = next;
  }

  /** What waits for a person, once: it is theirs then, and the next state is set. */
  synchronized Optional<Intake.Draft> leaveReview(State next) {
    if (state instanceof State.Review review) {
      state = next;
      return Optional.of(review.draft());
    }
    return Optional.empty();
  }
}
