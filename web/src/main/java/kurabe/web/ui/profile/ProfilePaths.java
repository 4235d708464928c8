package kurabe.web.ui.profile;

import kurabe.core.plan.PlanCode;
import kurabe.core.profile.ProfileCode;
import kurabe.core.templating.FormFormat;

/// The addresses of the pages about profiles, relative to the start page.
final class ProfilePaths {

  static final String LIST = "profiles";
  static final String NEW = "profiles/new";
  static final String ONE = "profiles/:profile";

  private ProfilePaths() {}

  static String one(ProfileCode code) {
    return LIST + "/" + code.value();
  }

  static String form(FormFormat format) {
    return "api/v1/forms/report." + format.extension();
  }

  static String form(FormFormat format, PlanCode plan) {
    return form(format) + "?plan=" + plan.value();
  }
}
