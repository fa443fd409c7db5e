package jp.keikaku.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.layout.GridFinder.Meeting;
import jp.keikaku.pdf.Ruling;
import org.junit.jupiter.api.Test;

/** The piece of a table that a page cuts above and below is told from rulings that stand alone. */
final class OpenSidesTest {
  @Test
  void threeRulingsThatBeginAndEndTogetherAreATable() {
    List<Meeting> pieces = OpenSides.standing(standing(70, 770, 60, 300, 540));
    assertThat(pieces).hasSize(1);
    assertThat(pieces.getFirst().horizontals()).hasSize(2);
    assertThat(
            new GridFinder(LayoutSettings.standard())
                .find(rulings(70, 770, 60, 300, 540), List.of()))
        .singleElement()
        .satisfies(grid -> assertThat(grid.columns()).isEqualTo(2));
  }

  @Test
  void twoRulingsShortOnesAndUnequalOnesAreNone() {
    assertThat(OpenSides.standing(standing(70, 770, 60, 540))).isEmpty();
    assertThat(OpenSides.standing(standing(70, 170, 60, 300, 540))).isEmpty();
    List<Meeting> unequal = standing(70, 770, 60, 300);
    unequal.addAll(standing(70, 600, 540));
    assertThat(OpenSides.standing(unequal)).isEmpty();
  }

  private static List<Meeting> standing(double from, double to, double... positions) {
    List<Meeting> meetings = new ArrayList<>();
    rulings(from, to, positions)
        .forEach(ruling -> meetings.add(new Meeting(List.of(), List.of(ruling))));
    return meetings;
  }

  private static List<Ruling> rulings(double from, double to, double... positions) {
    List<Ruling> rulings = new ArrayList<>();
    for (double position : positions) {
      rulings.add(new Ruling(false, position, from, to, 0.5, false));
    }
    return rulings;
  }
}
