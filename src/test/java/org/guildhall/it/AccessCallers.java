package org.guildhall.it;

import java.util.HashMap;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.testkit.AccessRow;
import org.jsoup.Jsoup;

/** Somebody of each role of the access table, each with the token of their own pages. */
final class AccessCallers {
    private static final Map<String, String> PEOPLE = Map.of(
            "stranger", "visitor", "holder", AccessWorld.HOLDER, "decider", AccessWorld.DECIDER, "siteadmin", "admin");

    private final Map<String, Caller> callers = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    AccessCallers(RunningWorkbench hall) {
        for (String role : AccessRow.roles()) {
            Caller caller = role.equals("anonymous") ? hall.anonymous() : hall.as(PEOPLE.getOrDefault(role, role));
            callers.put(role, caller);
            tokens.put(
                    role,
                    Jsoup.parse(caller.get("/users.action").body())
                            .select("input[name=atl_token]")
                            .attr("value"));
        }
    }

    Answer ask(String role, AccessRequest request) {
        return ask(role, request, tokens.get(role));
    }

    Answer ask(String role, AccessRequest request, String token) {
        Caller caller = callers.get(role);
        if (request.verb().equals("GET")) {
            return caller.get(request.path());
        }
        return request.isForm()
                ? caller.formWithToken(request.path(), request.fields(), token)
                : caller.raw(request.verb(), request.path(), request.type(), request.body());
    }

    /** The reasons of a refusal, as a page or REST gives them. */
    static String told(Answer answer) {
        return answer.header("Content-Type").startsWith("application/json")
                ? answer.body()
                : answer.html().select("[role=alert]").text();
    }
}
