package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.correcting.SurveyCorrections;
import kurabe.core.drafting.Intake;
import kurabe.core.drafting.Progress;
import kurabe.core.importing.Examination;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.Publication;
import kurabe.web.json.CouncilRecordJson;
import kurabe.web.json.EditionJson;
import kurabe.web.json.PublicationJson;
import kurabe.web.json.SurveyTableJson;
import kurabe.web.words.DraftFaultWords;
import kurabe.web.words.ProgressWords;
import picocli.CommandLine;

/// Tells what came of importing a file, in words or as JSON.
record ImportAnswer(Output output, Format format, ApplicationContext beans) {

  /// @return the exit code
  int tell(Imported imported) {
    if (imported.intake().orElse(null) instanceof Intake.Faulty(var faults)) {
      faults.forEach(fault -> output.message(DraftFaultWords.of(fault)));
      return Output.REFUSED;
    }
    return switch (imported.examination()) {
      case Examination.Draft draft -> tell(imported, draft);
      case Examination.SurveyDraft draft -> tell(imported, draft);
      case Examination.RecordDraft draft -> tell(imported, draft);
      case Examination.Refused(List<Problem> problems) -> refuse(imported.file(), problems);
    };
  }

  private int tell(Imported imported, Examination.Draft draft) {
    Optional<PublishedDraft> published =
        imported
            .publication()
            .filter(_ -> !isWithdrawn(imported))
            .map(one -> PublishedDraft.of(draft, one, beans));
    switch (format) {
      case JSON ->
          output.json(
              published.map(PublishedDraft::json).orElseGet(() -> json(imported, draft)), beans);
      case TEXT -> {
        List<String> lines = new ArrayList<>();
        lines.add("ファイル: " + imported.file().path());
        lines.addAll(DraftText.of(draft));
        lines.add(
            waiting(imported).orElseGet(() -> DraftText.outcome(draft, imported.publication())));
        output.text(lines);
        published.ifPresent(one -> output.text(one.lines(beans)));
      }
    }
    return code(imported);
  }

  private static EditionJson json(Imported imported, Examination.Draft draft) {
    return imported
        .intake()
        .flatMap(ImportAnswer::publication)
        .map(it -> EditionJson.of(draft, it))
        .orElseGet(() -> EditionJson.of(draft));
  }

  private int tell(Imported imported, Examination.SurveyDraft draft) {
    Optional<Publication> publication = imported.publication();
    Optional<SurveyCorrection> correction = publication.flatMap(one -> correction(draft, one));
    switch (format) {
      case JSON ->
          output.json(
              SurveyTableJson.of(
                  draft.table(),
                  imported
                      .intake()
                      .flatMap(ImportAnswer::publication)
                      .filter(_ -> imported.progress().isEmpty())
                      .or(() -> publication.map(PublicationJson::of))
                      .orElse(null),
                  correction),
              beans);
      case TEXT -> {
        List<String> lines = new ArrayList<>();
        lines.add("ファイル: " + imported.file().path());
        lines.addAll(SurveyText.of(draft, beans.getBean(ConceptCatalog.class)));
        lines.add(waiting(imported).orElseGet(() -> SurveyText.outcome(draft, publication)));
        output.text(lines);
        correction.ifPresent(one -> output.text(SurveyChangesText.moved(one, beans)));
      }
    }
    return code(imported);
  }

  private int tell(Imported imported, Examination.RecordDraft draft) {
    switch (format) {
      case JSON -> output.json(CouncilRecordJson.of(draft.record(), imported.publication()), beans);
      case TEXT -> {
        List<String> lines = new ArrayList<>();
        lines.add("ファイル: " + imported.file().path());
        lines.addAll(RecordText.of(draft));
        lines.add(
            waiting(imported).orElseGet(() -> RecordText.outcome(draft, imported.publication())));
        output.text(lines);
      }
    }
    return code(imported);
  }

  /// Empty for a first publication, and for bytes that were known already.
  private Optional<SurveyCorrection> correction(
      Examination.SurveyDraft draft, Publication publication) {
    return publication instanceof Publication.Published(int revision) && revision > 1
        ? beans.getBean(SurveyCorrections.class).find(draft.table().survey().code(), revision)
        : Optional.empty();
  }

  private static boolean isWithdrawn(Imported imported) {
    return imported.intake().orElse(null) instanceof Intake.AlreadyPublished(var known, var _)
        && known.withdrawn();
  }

  private static Optional<PublicationJson> publication(Intake intake) {
    return switch (intake) {
      case Intake.Taken(var draft, var _) ->
          Optional.of(PublicationJson.drafted(draft.id(), false));
      case Intake.AlreadyDrafted(var draft, var _) ->
          Optional.of(PublicationJson.drafted(draft.id(), true));
      case Intake.AlreadyPublished(var known, var _) -> Optional.of(PublicationJson.known(known));
      case Intake.Recorded(var one, var _) -> Optional.of(PublicationJson.of(one));
      case Intake.Refused _, Intake.Faulty _ -> Optional.empty();
    };
  }

  /// What to do next with a file that is not published now.
  private static Optional<String> waiting(Imported imported) {
    if (imported.publication().isPresent() && !isWithdrawn(imported)) {
      return Optional.empty();
    }
    Optional<String> failed =
        imported
            .progress()
            .filter(it -> !(it instanceof Progress.Published))
            .map(ProgressWords::of);
    return failed.or(() -> imported.intake().flatMap(ImportAnswer::next));
  }

  private static Optional<String> next(Intake intake) {
    return switch (intake) {
      case Intake.Taken(var draft, var _) ->
          Optional.of(drafted(draft.id().value(), "下書き%dとして保存しました。"));
      case Intake.AlreadyDrafted(var draft, var _) ->
          Optional.of(drafted(draft.id().value(), "同じファイルの下書き%dがすでにあります。"));
      case Intake.AlreadyPublished(var known, var _) when known.withdrawn() ->
          Optional.of(
              "同じファイルは改訂"
                  + known.revision()
                  + "として公開され、取り下げられています。戻すには kurabe restore、取り込み直すには --again を使います。");
      case Intake.AlreadyPublished _, Intake.Recorded _, Intake.Refused _, Intake.Faulty _ ->
          Optional.empty();
    };
  }

  private static String drafted(long id, String words) {
    return words.formatted(id)
        + "まだ公開していません。内容: kurabe drafts show "
        + id
        + "、確認の依頼: kurabe drafts submit "
        + id;
  }

  /// A file whose publication was refused is not taken in.
  private int code(Imported imported) {
    boolean refused =
        imported
            .progress()
            .filter(it -> it instanceof Progress.Faulty || it instanceof Progress.Unreadable)
            .isPresent();
    return refused ? Output.REFUSED : CommandLine.ExitCode.OK;
  }

  private int refuse(GivenFile file, List<Problem> problems) {
    Optional<byte[]> bytes = file.submission().map(Submission::bytes);
    switch (format) {
      case JSON -> output.json(EditionJson.refused(file.name(), bytes, problems), beans);
      case TEXT -> {}
    }
    output.refusal(file, problems);
    return Output.REFUSED;
  }
}
