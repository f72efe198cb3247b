package org.guildhall.personpage.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.Audience;
import org.guildhall.personpage.PersonPage;
import org.guildhall.personpage.PersonPages;
import org.guildhall.personpage.PersonView;
import org.guildhall.personpage.PersonViews;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;

/** The page of a member for everybody who may see the community; one's own as others see it. */
@AnonymousSiteAccess
@SuppressWarnings("serial")
public class PersonAction extends CommunityAction {
    private final transient PersonPages pages;
    private final transient PersonViews views;
    private transient Optional<PersonView> person = Optional.empty();
    private transient Optional<Audience> seenBy = Optional.empty();
    private boolean own;
    private String user = "";
    private String as = "";

    @Inject
    public PersonAction(
            PersonPages pages, PersonViews views, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.pages = pages;
        this.views = views;
    }

    public String doDefault() {
        attempt(this::read);
        return Action.INPUT;
    }

    private void read() {
        PersonPage page = user.isBlank()
                ? pages.page(viewer(), space(), viewer().signedIn())
                : pages.page(viewer(), space(), user);
        own = page.isOwn();
        seenBy = Audience.ofCode(as).filter(any -> own);
        person = seenBy.isPresent()
                ? pages.ownAs(viewer(), space(), seenBy.get()).map(views::view)
                : Optional.of(views.view(page));
    }

    /** Null where there is nobody to be shown. */
    public PersonView getPerson() {
        return person.orElse(null);
    }

    /** Whether this is the viewer's own page. */
    public boolean isOwn() {
        return own;
    }

    /** Code of the audience as which the viewer looks at their own page; empty for whoever looks as themselves. */
    public String getSeenBy() {
        return seenBy.map(Audience::code).orElse("");
    }

    /** A user name; empty for the viewer. */
    @StrutsParameter
    public void setUser(String user) {
        this.user = orEmpty(user);
    }

    /** Code of an audience; others are left out of account. */
    @StrutsParameter
    public void setAs(String as) {
        this.as = orEmpty(as);
    }
}
