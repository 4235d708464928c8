package kurabe.web.ui.ambition;

import kurabe.core.ambition.Ambition;
import kurabe.core.ambition.Course;

/// Courses that a reader looks through together, the ones to worry about first.
enum CourseGroup {
  MOVING_AWAY("目標から遠ざかっている"),
  STANDING_STILL("動いていない"),
  MISSED("期限に届かなかった"),
  TOO_SLOW("今のペースでは間に合わない"),
  ON_COURSE("今のペースで間に合う"),
  REACHED("目標に達している"),
  UNTOLD("ペースを判断できない");

  private final String label;

  CourseGroup(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static CourseGroup of(Ambition ambition) {
    return switch (ambition.course()) {
      case Course.MovingAway() -> MOVING_AWAY;
      case Course.StandingStill() -> STANDING_STILL;
      case Course.Missed() -> MISSED;
      case Course.TooSlow _ -> TOO_SLOW;
      case Course.OnCourse _ -> ON_COURSE;
      case Course.Reached() -> REACHED;
      case Course.Untold _ -> UNTOLD;
    };
  }
}
