package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** What people choose to be mailed, in all communities at once. */
@Named
public class NoticeSettings {
    private final NoticeKinds kinds;
    private final NoticeChoices choices;
    private final Rights rights;
    private final Transactions transactions;
    private final Messages texts;

    @Inject
    public NoticeSettings(
            NoticeKinds kinds, NoticeChoices choices, Rights rights, Transactions transactions, Messages texts) {
        this.kinds = kinds;
        this.choices = choices;
        this.rights = rights;
        this.transactions = transactions;
        this.texts = texts;
    }

    /**
     * For each kind what holds for the viewer.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in
     */
    public List<NoticeSetting> own(Viewer viewer) {
        Map<String, NoticeDelivery> chosen = choices.of(viewer.signedIn());
        return kinds.all().stream().map(kind -> setting(kind, chosen)).toList();
    }

    /**
     * The same area by area.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in
     */
    public List<NoticeSettingGroup> ownByArea(Viewer viewer) {
        Map<String, NoticeDelivery> chosen = choices.of(viewer.signedIn());
        return Arrays.stream(NoticeArea.values())
                .map(area -> new NoticeSettingGroup(
                        texts.text(area.titleKey()),
                        kinds.all().stream()
                                .filter(kind -> kind.area() == area)
                                .map(kind -> setting(kind, chosen))
                                .toList()))
                .filter(group -> !group.settings().isEmpty())
                .toList();
    }

    private NoticeSetting setting(NoticeKind kind, Map<String, NoticeDelivery> chosen) {
        return new NoticeSetting(
                kind.code(),
                texts.text(kind.labelKey()),
                chosen.getOrDefault(kind.code(), kind.delivery()).code(),
                kind.deliveries().stream().map(NoticeDelivery::code).toList());
    }

    /**
     * The viewer chooses; kinds that are not named stay as they are.
     *
     * @param typed codes of deliveries by codes of kinds
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, INVALID (400) naming every kind that
     *     does not exist or cannot be mailed so, READ_ONLY (503) while the site is in read-only mode
     */
    public void choose(Viewer viewer, Map<String, String> typed) {
        PersonId person = viewer.signedIn();
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        Map<String, NoticeDelivery> checked = checked(typed);
        transactions.inOne(() -> {
            Map<String, NoticeDelivery> all = new LinkedHashMap<>(choices.of(person));
            all.putAll(checked);
            all.entrySet().removeIf(choice -> isUsual(choice.getKey(), choice.getValue()));
            choices.replace(person, all);
        });
    }

    private boolean isUsual(String code, NoticeDelivery delivery) {
        return kinds.of(code).filter(kind -> kind.delivery() != delivery).isEmpty();
    }

    private Map<String, NoticeDelivery> checked(Map<String, String> typed) {
        Checks checks = new Checks();
        Map<String, NoticeDelivery> checked = new LinkedHashMap<>();
        typed.forEach((code, delivery) -> {
            Optional<NoticeDelivery> chosen = kinds.of(code)
                    .flatMap(kind -> NoticeDelivery.ofCode(delivery).filter(kind.deliveries()::contains));
            chosen.ifPresent(found -> checked.put(code, found));
            checks.that(chosen.isPresent(), code, "guildhall.notice.no-such-choice", code);
        });
        checks.orRefuse();
        return checked;
    }
}
