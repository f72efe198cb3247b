package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of notices of all features. */
@Named
public class NoticeKinds {
    private final Map<String, NoticeKind> kinds = new LinkedHashMap<>();
    private final Map<String, NoticeSource> sources = new LinkedHashMap<>();

    @Inject
    public NoticeKinds(List<NoticeSource> sources, List<DigestSource> digests) {
        sources.forEach(source -> source.noticeKinds().forEach(kind -> this.sources.put(kind.code(), source)));
        Stream.concat(
                        sources.stream().flatMap(source -> source.noticeKinds().stream()),
                        digests.stream().map(DigestSource::kind))
                .forEach(kind -> kinds.put(kind.code(), kind));
    }

    /** All, in the order of the settings. */
    public List<NoticeKind> all() {
        return List.copyOf(kinds.values());
    }

    /** Empty for a kind that the app does not have, or no longer. */
    public Optional<NoticeKind> of(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** The feature that tells notices of this kind; empty as {@link #of}. */
    Optional<NoticeSource> sourceOf(String code) {
        return Optional.ofNullable(sources.get(code));
    }
}
