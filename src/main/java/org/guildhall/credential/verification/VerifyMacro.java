package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-verify}: a place to check a number or a credential, whoever issued it. */
public final class VerifyMacro extends CommunityMacro {
    private final CommunityService communities;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public VerifyMacro(
            CommunityService communities,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-verify", guard);
        this.communities = communities;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters setting) {
        SpaceKey space = setting.space();
        communities.require(viewers.current(), space);
        String key = URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
        return templates.render(
                "templates/guildhall/credential/verification/macro.vm",
                Map.of(
                        "space",
                        space.value(),
                        "controls",
                        setting.hasControls(),
                        "page",
                        request.contextPath() + "/plugins/guildhall/check-credential.action",
                        "pageUrl",
                        request.contextPath() + "/plugins/guildhall/check-credential.action?key=" + key,
                        "links",
                        setting.links(request.contextPath(), request),
                        "endpoint",
                        request.contextPath() + "/rest/guildhall/1.0/communities/" + key + "/credential-checks"));
    }
}
