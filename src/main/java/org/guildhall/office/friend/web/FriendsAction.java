package org.guildhall.office.friend.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.Audience;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.CoordinatorPage;
import org.guildhall.membership.MembershipRights;
import org.guildhall.office.friend.FriendForm;
import org.guildhall.office.friend.FriendService;
import org.guildhall.office.friend.FriendView;
import org.guildhall.office.friend.FriendViews;
import org.guildhall.office.friend.ShownFriends;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** Friends of the community without an account, for those who look after it. */
@LicensedOnly
@SuppressWarnings("serial")
public class FriendsAction extends CoordinatorPage {
    private final transient FriendService service;
    private final transient ShownFriends shown;
    private final transient FriendViews views;
    private final transient MembershipRights rights;
    private String name = "";
    private String brings = "";
    private String link = "";
    private String audience = Audience.MEMBERS.code();
    private String consentOn = "";
    private String friendId = "";

    @Inject
    public FriendsAction(
            FriendService service,
            ShownFriends shown,
            FriendViews views,
            MembershipRights rights,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.service = service;
        this.shown = shown;
        this.views = views;
        this.rights = rights;
    }

    public String add() {
        return attempt(() -> service.add(viewer(), space(), new FriendForm(name, brings, link, audience, consentOn)));
    }

    public String erase() {
        return attempt(() -> {
            rights.changeable(viewer(), space());
            service.erase(viewer(), space(), FormValues.id(friendId, "guildhall.friend.absent"));
        });
    }

    public List<FriendView> getFriends() {
        return isPermitted() ? shown.of(viewer(), space()) : List.of();
    }

    /** To whom an entry may be shown. */
    public List<Choice> getAudiences() {
        return EnumSet.range(Audience.COORDINATORS, Audience.EVERYBODY).stream()
                .map(each -> new Choice(each.code(), views.name(each)))
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getBrings() {
        return brings;
    }

    public String getLink() {
        return link;
    }

    public String getAudience() {
        return audience;
    }

    public String getConsentOn() {
        return consentOn;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = orEmpty(name);
    }

    @StrutsParameter
    public void setBrings(String brings) {
        this.brings = orEmpty(brings);
    }

    @StrutsParameter
    public void setLink(String link) {
        this.link = orEmpty(link);
    }

    @StrutsParameter
    public void setAudience(String audience) {
        this.audience = orEmpty(audience);
    }

    @StrutsParameter
    public void setConsentOn(String consentOn) {
        this.consentOn = orEmpty(consentOn);
    }

    @StrutsParameter
    public void setFriendId(String friendId) {
        this.friendId = orEmpty(friendId);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.friend.field.", "name", "brings", "link", "audience", "consentOn");
    }
}
