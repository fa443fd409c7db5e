package jp.keikaku.law.amendment;

import java.util.List;
import jp.keikaku.document.AmendmentPosition;
import org.jspecify.annotations.Nullable;

/** One thing that an amending sentence says to do. */
sealed interface Instruction {
  /** 「…」を「…」に改める. */
  record ReplaceWords(List<Place> in, String from, String to) implements Instruction {
    public ReplaceWords {
      in = List.copyOf(in);
    }
  }

  /**
   * 「…」の次に「…」を加える.
   *
   * @param beside words beside which the new ones stand, or null: at the end
   */
  record InsertWords(
      List<Place> in, @Nullable String beside, String words, AmendmentPosition position)
      implements Instruction {
    public InsertWords {
      in = List.copyOf(in);
    }
  }

  /** 「…」を削る. */
  record DeleteWords(List<Place> in, String words) implements Instruction {
    public DeleteWords {
      in = List.copyOf(in);
    }
  }

  /**
   * 第5条を次のように改める.
   *
   * @param words what comes, or null where it is printed below the sentence
   */
  record ReplaceProvisions(List<Place> targets, @Nullable String words) implements Instruction {
    public ReplaceProvisions {
      targets = List.copyOf(targets);
    }
  }

  /**
   * 第5条の次に次の1条を加える.
   *
   * @param words what comes, or null where it is printed below the sentence
   */
  record AddProvisions(List<Place> beside, AmendmentPosition position, @Nullable String words)
      implements Instruction {
    public AddProvisions {
      beside = List.copyOf(beside);
    }
  }

  /** 第3号を削る. */
  record DeleteProvisions(List<Place> targets) implements Instruction {
    public DeleteProvisions {
      targets = List.copyOf(targets);
    }
  }

  /** 第2項を第3項とする. */
  record Renumber(List<Place> targets, List<Place> destination) implements Instruction {
    public Renumber {
      targets = List.copyOf(targets);
      destination = List.copyOf(destination);
    }
  }

  /** What was not understood. */
  record Unread() implements Instruction {}

  /** Whether it speaks of new provisions that are printed below its sentence. */
  default boolean expectsText() {
    return switch (this) {
      case ReplaceProvisions replace -> replace.words() == null;
      case AddProvisions add -> add.words() == null;
      case ReplaceWords replace -> false;
      case InsertWords insert -> false;
      case DeleteWords delete -> false;
      case DeleteProvisions delete -> false;
      case Renumber renumber -> false;
      case Unread unread -> false;
    };
  }
}
