package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.report.EditionHead;

/// Every published figure of an edition that its own figures can confirm or contradict.
@Serdeable
public record AuditJson(
    String plan,
    String planCode,
    EditionJson.Head edition,
    SchemeJson scheme,
    VerdictCounts verdicts,
    List<ClaimJson> claims) {

  public static AuditJson of(Audited audited) {
    EditionHead head = audited.edition().head();
    return new AuditJson(
        head.plan().title(),
        head.plan().code().value(),
        EditionJson.Head.of(head),
        SchemeJson.of(audited.scheme()),
        VerdictCounts.of(audited.audit()),
        audited.audit().audits().stream().map(one -> ClaimJson.of(one, audited)).toList());
  }
}
