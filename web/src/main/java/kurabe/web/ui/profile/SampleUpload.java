package kurabe.web.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import java.util.function.Consumer;
import kurabe.core.document.Opened;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.profiling.TrialRun;
import kurabe.web.words.ProblemWords;

/// Takes the document that a profile is made from, or tried on.
final class SampleUpload extends Composite<Div> {

  private static final int LARGEST = 64 * 1024 * 1024;

  private final TrialRun trial;
  private final Consumer<Sample> action;
  private final Paragraph message = new Paragraph();

  SampleUpload(TrialRun trial, Consumer<Sample> action) {
    this.trial = trial;
    this.action = action;
    Upload upload =
        new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    upload.setUploadButton(new Button("文書を選ぶ"));
    upload.setDropLabel(new Span("ここに文書（PDF・Excel・Word・CSV・テキスト）をドロップ"));
    upload.addFileRejectedListener(
        _ -> message.setText("この文書は大きすぎます。" + LARGEST / 1024 / 1024 + "MBまで使えます。"));
    message.getElement().setAttribute("role", "status");
    getContent().addClassName("sample-upload");
    getContent().add(upload, message);
  }

  void take(String name, byte[] bytes) {
    Submission submission = new Submission(name, bytes, Optional.empty());
    switch (trial.open(submission)) {
      case Opened.Failed(Problem problem) ->
          message.setText("「" + name + "」を開けません。" + ProblemWords.of(problem));
      case Opened.Contents contents -> {
        message.setText("「" + name + "」を開きました。");
        action.accept(new Sample(submission, contents));
      }
    }
  }
}
