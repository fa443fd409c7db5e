package jp.keikaku.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.text.SafeText;

/**
 * Documents that people drop on a page: one is read after the other, each with a page of its own
 * that says how far it is. They are in memory only until they are in the archive.
 */
public final class IngestRoom implements Room, Closeable {
  /** The largest of the plans that cities publish measured: 60 MB, with maps. */
  private static final int MEGABYTES = 100;

  /** Documents that may wait: each is in memory as a whole. */
  private static final int MOST_WAITING = 8;

  /** Finished ones that are remembered. */
  private static final int MOST_KEPT = 100;

  private static final int LONGEST_NAME = 200;
  private static final String TOKEN = "token";

  private final Intake intake;
  private final boolean reviews;
  private final Optional<String> token;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, IngestJob> jobs = new LinkedHashMap<>();
  private final ExecutorService reading =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("intake").factory());

  /**
   * Takes documents in.
   *
   * @param reviews whether a person confirms each before it comes into the archive
   * @param token that a person must type, or empty where whoever reaches us may
   */
  public IngestRoom(Intake intake, boolean reviews, Optional<String> token) {
    this.intake = intake;
    this.reviews = reviews;
    this.token = token;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/ingest", "ingest", this::form),
        Route.post("/ingest", "ingest-send", this::send),
        Route.page("/ingest/{job}", "ingest-job", this::job),
        Route.post("/ingest/{job}", "ingest-decide", this::decide, "decision"));
  }

  private Page form(Request request) {
    View view = request.view();
    List<IngestPage.JobView> shown = new ArrayList<>();
    if (token.isEmpty()) {
      synchronized (jobs) {
        jobs.values().forEach(job -> shown.addFirst(IngestPage.JobView.of(job, view)));
      }
    }
    if (shown.stream().anyMatch(IngestPage.JobView::isUnderWay)) {
      request.context().header("Refresh", "2");
    }
    return page(
        "ingest",
        view,
        new IngestPage(
            view.links().to("/ingest"), token.isPresent(), reviews, MEGABYTES, List.copyOf(shown)));
  }

  private Page job(Request request) throws Refusal {
    IngestPage.JobView job = IngestPage.JobView.of(find(request), request.view());
    if (job.isUnderWay()) {
      request.context().header("Refresh", "1");
    }
    Page page = page("job", request.view(), job);
    return job.edition() == null ? page : page.readAt(job.edition());
  }

  private static Page page(String template, View view, Object model) {
    String title = view.t("web.ingest-title");
    return Page.of(template, new Page.Head(title, title, "", List.of(), null, false), model);
  }

  private IngestJob find(Request request) throws Refusal {
    synchronized (jobs) {
      IngestJob job = jobs.get(request.context().pathParam("job"));
      if (job == null) {
        throw Refusal.notFound();
      }
      return job;
    }
  }

  private void send(Request request, Context context) throws Refusal, IOException {
    long length = context.req().getContentLengthLong();
    if (length < 0) {
      throw new Refusal(411, "web.ingest-no-length");
    }
    if (length > MEGABYTES * 1024L * 1024L) {
      throw new Refusal(413, "web.ingest-too-large", MEGABYTES);
    }
    List<UploadedFile> files = context.uploadedFiles("pdf");
    if (token.isPresent() && !isToken(context.formParam(TOKEN))) {
      throw new Refusal(403, "web.ingest-token-wrong");
    }
    if (files.isEmpty() || files.stream().allMatch(file -> file.size() == 0)) {
      throw new Refusal(400, "web.ingest-nothing");
    }
    List<IngestJob> sent = new ArrayList<>();
    for (UploadedFile file : files) {
      try (InputStream content = file.content()) {
        sent.add(begin(name(file.filename()), content.readAllBytes(), request.view()));
      }
    }
    String all = request.view().links().to("/ingest");
    context.redirect(
        sent.size() == 1 || token.isPresent() ? all + "/" + sent.getFirst().id() : all,
        HttpStatus.SEE_OTHER);
  }

  private boolean isToken(@org.jspecify.annotations.Nullable String typed) {
    return typed != null
        && MessageDigest.isEqual(
            typed.getBytes(StandardCharsets.UTF_8),
            token.orElseThrow().getBytes(StandardCharsets.UTF_8));
  }

  /** The last part of a path, without what could steer anything. */
  private static String name(String sent) {
    String safe = SafeText.of(sent).replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}:]", "_");
    String named = safe.isBlank() ? "document.pdf" : safe.strip();
    return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
  }

  private IngestJob begin(String fileName, byte[] pdf, View view) throws Refusal {
    byte[] secret = new byte[16];
    random.nextBytes(secret);
    IngestJob job = new IngestJob(HexFormat.of().formatHex(secret), fileName);
    synchronized (jobs) {
      long waiting =
          jobs.values().stream()
              .filter(
                  each ->
                      switch (each.state()) {
                        case IngestJob.State.Waiting w -> true;
                        case IngestJob.State.Reading r -> true;
                        case IngestJob.State.Review r -> true;
                        case IngestJob.State.Taking t -> true;
                        case IngestJob.State.Done d -> false;
                        case IngestJob.State.Failed f -> false;
                        case IngestJob.State.Discarded d -> false;
                      })
              .count();
      if (waiting >= MOST_WAITING) {
        throw new Refusal(429, "web.ingest-busy", MOST_WAITING);
      }
      jobs.put(job.id(), job);
      if (jobs.size() > MOST_KEPT) {
        jobs.remove(jobs.keySet().iterator().next());
      }
    }
    Language language = view.words().language();
    Words words = view.words();
    reading.execute(() -> lead(job, words, () -> read(job, pdf, language)));
    return job;
  }

  /** A step of a document's way. */
  private interface Step {
    void go() throws Intake.Unreadable, IOException, ArchiveException;
  }

  private void read(IngestJob job, byte[] pdf, Language language)
      throws Intake.Unreadable, IOException, ArchiveException {
    job.become(new IngestJob.State.Reading(0, 0));
    Intake.Draft draft =
        intake.read(
            job.fileName(),
            pdf,
            language,
            (page, pages) -> job.become(new IngestJob.State.Reading(page, pages)));
    if (reviews) {
      job.become(new IngestJob.State.Review(draft));
    } else {
      take(job, draft);
    }
  }

  private static void take(IngestJob job, Intake.Draft draft) throws IOException, ArchiveException {
    job.become(new IngestJob.State.Taking());
    job.become(new IngestJob.State.Done(draft.take()));
  }

  /** Whatever goes wrong is said on the document's page, and keeps no other one out. */
  private static void lead(IngestJob job, Words words, Step step) {
    try {
      step.go();
    } catch (Intake.Unreadable e) {
      job.become(new IngestJob.State.Failed(String.valueOf(e.getMessage())));
    } catch (ArchiveException | IOException | RuntimeException | Error e) {
      job.become(
          new IngestJob.State.Failed(
              words.of("web.job-failed", job.fileName(), String.valueOf(e.getMessage()))));
    }
  }

  private void decide(Request request, Context context) throws Refusal {
    IngestJob job = find(request);
    Words words = request.view().words();
    if ("take".equals(context.formParam("decision"))) {
      job.leaveReview(new IngestJob.State.Taking())
          .ifPresent(draft -> reading.execute(() -> lead(job, words, () -> take(job, draft))));
    } else {
      job.leaveReview(new IngestJob.State.Discarded());
    }
    context.redirect(request.view().links().to("/ingest/" + job.id()), HttpStatus.SEE_OTHER);
  }

  /** Takes nothing more; what is on its way is not interrupted, or the program ends with it. */
  @Override
  public void close() {
    reading.shutdown();
  }
}
