package kurabe.web.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/// Makes the framework itself speak Japanese, whatever language the browser asks for.
@Singleton
final class JapaneseTexts implements I18NProvider, VaadinServiceInitListener {
  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.JAPANESE);
  }

  /// Nothing is looked up by key yet: the words stand where they are shown.
  @Override
  public String getTranslation(String key, Locale locale, Object... parameters) {
    return key;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var messages = systemMessages();
    event.getSource().setSystemMessagesProvider(info -> messages);
    event.getSource().addUIInitListener(init -> connectionTexts(init.getUI()));
    event.addIndexHtmlRequestListener(
        page -> page.getDocument().firstElementChild().attr("lang", "ja"));
  }

  private static void connectionTexts(UI ui) {
    var dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText("サーバーとの接続が切れました。再接続しています…");
    dialog.setDialogTextGaveUp("サーバーに接続できません。ページを再読み込みしてください。");
  }

  private static SystemMessages systemMessages() {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption("しばらく操作がなかったため、接続を終了しました");
    messages.setSessionExpiredMessage("ここを押すか Esc キーを押して、ページを再読み込みしてください。");
    messages.setInternalErrorCaption("処理中に問題が発生しました");
    messages.setInternalErrorMessage("ここを押すか Esc キーを押して、ページを再読み込みしてください。");
    messages.setSyncErrorCaption("画面とサーバーの状態が一致しません");
    messages.setSyncErrorMessage("ここを押すか Esc キーを押して、ページを再読み込みしてください。");
    messages.setCookiesDisabledCaption("Cookie が無効です");
    messages.setCookiesDisabledMessage("このサイトの Cookie を有効にして、ページを再読み込みしてください。");
    return messages;
  }
}
