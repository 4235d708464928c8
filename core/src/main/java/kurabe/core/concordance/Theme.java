package kurabe.core.concordance;

/// A subject that plans of several prefectures have in common. Standing under one theme says that
/// two figures belong side by side, not that they may be subtracted. What belongs to it follows
/// from
/// the [Concordance]: what is mapped to it, and what is mapped to a concept of it.
///
/// @param code short and stable, fit for an address
public record Theme(String code, String name) {}
