package jp.keikaku.web;

import java.util.List;
import jp.keikaku.document.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Where documents are dropped, and those on their way.
 *
 * @param address where they are sent to
 * @param asksToken whether a token must be typed
 * @param reviews whether a person confirms each before it comes in
 * @param megabytes that a document may have
 * @param jobs those on their way that the person may see
 */
public record IngestPage(
    String address, boolean asksToken, boolean reviews, long megabytes, List<JobView> jobs) {
  /**
   * A document on its way.
   *
   * @param state in a word for programs: {@code waiting}, {@code reading}, {@code review}, {@code
   *     taking}, {@code done}, {@code failed}, {@code discarded}
   * @param sentence for people
   * @param address of its own page
   * @param page so many pages were read
   * @param pages of so many, 0 where that is not known
   * @param edition address of the edition it became, or null
   * @param review what a person looks at before it comes in, or null
   */
  public record JobView(
      String fileName,
      String state,
      String sentence,
      String address,
      int page,
      int pages,
      @Nullable String edition,
      @Nullable Review review) {
    static JobView of(IngestJob job, View view) {
      String address = view.links().to("/ingest/" + job.id());
      String file = job.fileName();
      return switch (job.state()) {
        case IngestJob.State.Waiting waiting ->
            new JobView(file, "waiting", view.t("web.job-waiting"), address, 0, 0, null, null);
        case IngestJob.State.Reading reading ->
            new JobView(
                file,
                "reading",
                reading.page() < reading.pages() || reading.pages() == 0
                    ? view.t("web.job-reading", reading.page(), reading.pages())
                    : view.t("web.job-understanding", reading.pages()),
                address,
                reading.page(),
                reading.pages(),
                null,
                null);
        case IngestJob.State.Review review ->
            new JobView(
                file,
                "review",
                view.t("web.job-review"),
                address,
                0,
                0,
                null,
                Review.of(review.draft().edition(), view));
        case IngestJob.State.Taking taking ->
            new JobView(file, "taking", view.t("web.job-taking"), address, 0, 0, null, null);
        case IngestJob.State.Done done ->
            new JobView(
                file,
                "done",
                view.t("web.job-done"),
                address,
                0,
                0,
                view.links().edition(done.editionId()),
                null);
        case IngestJob.State.Failed failed ->
            new JobView(file, "failed", failed.sentence(), address, 0, 0, null, null);
        case IngestJob.State.Discarded discarded ->
            new JobView(file, "discarded", view.t("web.job-discarded"), address, 0, 0, null, null);
      };
    }

    /** Whether it will be another soon. */
    public boolean isUnderWay() {
      return List.of("waiting", "reading", "taking").contains(state);
    }
  }

  /**
   * What was read of a document that waits for a person.
   *
   * @param title of the plan, or empty
   * @param edition as printed, or empty
   * @param diagnostics what should be looked at
   */
  public record Review(
      String title,
      String edition,
      int pages,
      int items,
      int bylaws,
      int terms,
      List<DiagnosticLine> diagnostics) {
    static Review of(Edition edition, View view) {
      String title = edition.title();
      String printed = edition.edition();
      return new Review(
          title == null ? "" : title,
          printed == null ? "" : printed,
          edition.source().pages(),
          edition.items().size(),
          edition.bylaws().size(),
          edition.glossary().size(),
          DiagnosticLine.of(edition, view));
    }
  }
}
