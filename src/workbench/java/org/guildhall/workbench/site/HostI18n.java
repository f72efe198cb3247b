package org.guildhall.workbench.site;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.platform.HostTexts;

/** Texts in the language of whoever asks; also Velocity's {@code $i18n}. */
public final class HostI18n implements I18nResolver {
    private final HostTexts texts;

    public HostI18n(HostTexts texts) {
        this.texts = texts;
    }

    @Override
    public String getText(String key) {
        return texts.text(here(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(here(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }

    private static Locale here() {
        return HostServices.localeOf(RequestState.current().person());
    }
}
