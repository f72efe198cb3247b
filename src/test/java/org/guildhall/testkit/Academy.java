package org.guildhall.testkit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.register.AccreditationDetailsReader;
import org.guildhall.accreditation.register.CurrentAccreditations;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.renewal.ao.AoActivities;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeService;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.scheme.ao.AoOfficers;
import org.guildhall.accreditation.scheme.ao.AoSchemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationHistory;
import org.guildhall.accreditation.status.AccreditationPlanner;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationWriter;
import org.guildhall.accreditation.status.AccreditedPeople;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.OnePerScheme;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.accreditation.status.Term;
import org.guildhall.accreditation.status.ao.AoAccreditations;
import org.guildhall.audit.ao.AoAuditTrail;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.membership.ao.AoMemberships;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.junit.rules.ExternalResource;

/** A community that accredits, on a real database: Ada administers its space, Hana and Marek may be accredited. */
public final class Academy extends ExternalResource {
    public static final SpaceKey SPACE = new SpaceKey("MVF");
    public static final PersonId ADMIN = new PersonId("key-admin");
    public static final Viewer AS_ADMIN = Viewer.of(ADMIN);
    public static final Viewer AS_SECOND_ADMIN = Viewer.of(new PersonId("key-second"));
    public static final Viewer AS_HOLDER = Viewer.of(new PersonId("key-hana"));
    public static final Viewer AS_MAREK = Viewer.of(new PersonId("key-marek"));

    public final AoDatabase database;
    public final MovableClock clock = MovableClock.noonOf("2026-11-24");
    public final FakeRights rights = new FakeRights().admin(ADMIN, SPACE).admin(new PersonId("key-second"), SPACE);
    public final FakePeople people = new FakePeople()
            .with("admin", "Ada Admin")
            .with("second", "Sefa Second")
            .with("hana", "Hana Sato")
            .with("marek", "Marek Novák")
            .with("gone", "Gunnar Gone", PersonState.DEACTIVATED);

    public TestApp app;
    public AoAccreditations accreditations;
    public AoSchemes storedSchemes;
    public AoAuditTrail trail;
    public AccreditationHistory histories;
    public AoOfficers officers;
    public AoActivities activities;
    public AoMemberships memberships;
    public CommunityService communities;
    public MembershipService membershipService;
    public AccreditationRights may;
    public StatusCalculator rules;
    public HolderDirectory holders;
    public AccreditationPlanner planner;
    public OnePerScheme onePerScheme;
    public AccreditationWriter writer;
    public SchemeService schemes;
    public SchemeReading schemeReading;
    public SchemeVisibility visibility;

    public AccreditationService service;
    public RegisterReading reading;
    public Register register;
    public AccreditationDetailsReader details;
    public CurrentAccreditations standings;
    public AccreditedPeople accredited;
    public Community community;
    public Scheme scheme;

    public Academy(Kind kind) {
        database = new AoDatabase(kind);
    }

    @Override
    public void before() {
        database.before();
        app = another();
        open();
    }

    /** The app once more, on the same database with the same people, rights and clock, for a test to give it more. */
    public TestApp another() {
        return TestApp.on(database)
                .with(People.class, people)
                .with(Rights.class, rights)
                .with(Clock.class, clock);
    }

    @Override
    public void after() {
        database.after();
    }

    private void open() {
        communities = app.get(CommunityService.class);
        memberships = app.get(AoMemberships.class);
        membershipService = app.get(MembershipService.class);
        storedSchemes = app.get(AoSchemes.class);
        accreditations = app.get(AoAccreditations.class);
        officers = app.get(AoOfficers.class);
        activities = app.get(AoActivities.class);
        trail = app.get(AoAuditTrail.class);
        histories = app.get(AccreditationHistory.class);
        may = app.get(AccreditationRights.class);
        rules = app.get(StatusCalculator.class);
        holders = app.get(HolderDirectory.class);
        planner = app.get(AccreditationPlanner.class);
        onePerScheme = app.get(OnePerScheme.class);
        writer = app.get(AccreditationWriter.class);
        schemes = app.get(SchemeService.class);
        visibility = app.get(SchemeVisibility.class);
        schemeReading = app.get(SchemeReading.class);
        service = app.get(AccreditationService.class);
        reading = app.get(RegisterReading.class);
        register = app.get(Register.class);
        details = app.get(AccreditationDetailsReader.class);
        standings = app.get(CurrentAccreditations.class);
        accredited = app.get(AccreditedPeople.class);
        community = communities.found(SPACE, new NewCommunity("Minessence", "values", "", JoinPolicy.OPEN, ADMIN));
        scheme = schemes.add(AS_ADMIN, SPACE, terms("Practitioner", "MVF"));
        database.statements().reset();
    }

    public static SchemeTerms terms(String name, String prefix) {
        return new SchemeTerms(name, "Us", "", Optional.of(12), List.of("One", "Two"), prefix);
    }

    /** A scheme of which only members, officers and admins learn. */
    public Scheme schemeForMembers(String name, String prefix) {
        return schemes.add(AS_ADMIN, SPACE, termsForMembers(name, prefix));
    }

    public SchemeTerms termsForMembers(String name, String prefix) {
        SchemeRules.Publicity publicity = new SchemeRules.Publicity(Visibility.MEMBERS, false, Optional.empty());
        SchemeRules usual = terms(name, prefix).rules();
        SchemeRules rules = new SchemeRules(
                usual.issuer(), usual.content(), usual.levels(), usual.validity(), usual.renewal(), publicity);
        return new SchemeTerms(name, prefix, rules);
    }

    public void join(PersonId person) {
        inOne(() -> memberships.add(
                community.id(), person, person.value(), MembershipState.MEMBER, Role.MEMBER, clock.instant()));
    }

    public NewAccreditation grant(String username, String from) {
        return service.grant(AS_ADMIN, SPACE, new Grant(scheme.id(), username, "One", LocalDate.parse(from), ""));
    }

    /** By Ada, with a review ten days later where one is needed. */
    public Accreditation change(String number, AccreditationAction action, String on, String reason) {
        return change(AS_ADMIN, number, action, on, reason);
    }

    public Accreditation change(Viewer viewer, String number, AccreditationAction action, String on, String reason) {
        LocalDate day = LocalDate.parse(on);
        return service.change(
                viewer, SPACE, number, new Change(action, day, reason).reviewedOn(Optional.of(day.plusDays(10))));
    }

    /** An accreditation as it is stored. */
    public Accreditation stored(String number) {
        return accreditations.byNumber(number).orElseThrow();
    }

    /** An accreditation in force for ever, not yet stored. */
    public NewAccreditation draft(String number, PersonId holder) {
        return draft(scheme, number, holder);
    }

    public NewAccreditation draft(Scheme under, String number, PersonId holder) {
        LocalDate from = LocalDate.parse("2026-01-01");
        return new NewAccreditation(
                under.communityId(),
                under.id(),
                1,
                number,
                holder,
                Accreditation.Awarded.level("One"),
                new Status(LifecycleState.of(AccreditationState.ACTIVE), Optional.empty(), from, ADMIN),
                new Term(from, Optional.empty(), Optional.empty(), false),
                new Accreditation.Origin(from, ADMIN, Optional.empty(), Optional.empty()));
    }

    public void inOne(Runnable work) {
        database.transactions().inOne(work);
    }

    public <T> T inOne(Supplier<T> work) {
        return database.transactions().inOne(work);
    }
}
