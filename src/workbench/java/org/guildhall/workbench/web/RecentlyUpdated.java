package org.guildhall.workbench.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SitePage;
import org.guildhall.workbench.velocity.AutomaticEncoding;

/** Confluence's own macro {@code recently-updated}, in its concise look: the pages of the space, the latest first. */
final class RecentlyUpdated implements Macro {
    static final String NAME = "recently-updated";
    static final Set<String> PARAMETERS = Set.of("max", "theme", "types", "hideHeading");

    private final Site site;

    RecentlyUpdated(Site site) {
        this.site = site;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext page) {
        return site.pages()
                .in(page.getSpaceKey())
                .sorted(Comparator.comparingLong(SitePage::getId).reversed())
                .limit(Integer.parseInt(parameters.getOrDefault("max", "15")))
                .map(RecentlyUpdated::line)
                .collect(Collectors.joining("", "<ul class=\"update-items\">", "</ul>"));
    }

    private static String line(SitePage page) {
        return "<li><a href=\"" + WebServer.CONTEXT + AutomaticEncoding.encode(page.getUrlPath()) + "\">"
                + AutomaticEncoding.encode(page.getTitle()) + "</a></li>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
