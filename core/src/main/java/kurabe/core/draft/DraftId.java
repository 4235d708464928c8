package kurabe.core.draft;

/// What a draft is referred to by.
public record DraftId(long value) {}
