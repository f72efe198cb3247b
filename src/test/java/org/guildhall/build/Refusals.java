package org.guildhall.build;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;

/**
 * Which kinds of refusal can come out of a method: those that it makes itself or that come out of what it calls and does
 * not catch. A call of an interface is taken for a call of each class that has it.
 */
final class Refusals {
    private static final String EXCEPTION = RequestRefusedException.class.getName();
    private static final String KIND = Kind.class.getName();

    /** What a thread of its own does later, when nobody waits any more to be refused anything. */
    private static final Set<String> LATER = Set.of("org.guildhall.accreditation.exchange.ImportRunner.work(long)");

    private final Map<JavaCodeUnit, Set<Kind>> kinds = new HashMap<>();

    Refusals(JavaClasses app) {
        Map<JavaCodeUnit, List<JavaCodeUnit>> callers = new HashMap<>();
        Deque<JavaCodeUnit> changed = new ArrayDeque<>();
        for (JavaClass type : app) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                made(unit).forEach(kind -> add(unit, Set.of(kind), changed));
                called(unit)
                        .filter(target -> !LATER.contains(target.getFullName()))
                        .forEach(target -> callers.computeIfAbsent(target, key -> new ArrayList<>())
                                .add(unit));
            }
        }
        while (!changed.isEmpty()) {
            JavaCodeUnit unit = changed.pop();
            callers.getOrDefault(unit, List.of()).forEach(caller -> add(caller, of(unit), changed));
        }
    }

    Set<Kind> of(JavaCodeUnit unit) {
        return Set.copyOf(kinds.getOrDefault(unit, Set.of()));
    }

    private void add(JavaCodeUnit unit, Set<Kind> more, Deque<JavaCodeUnit> changed) {
        if (kinds.computeIfAbsent(unit, key -> EnumSet.noneOf(Kind.class)).addAll(more)) {
            changed.push(unit);
        }
    }

    private static Stream<Kind> made(JavaCodeUnit unit) {
        boolean isFactory = unit.getOwner().getName().equals(EXCEPTION)
                || unit.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(EXCEPTION));
        return isFactory
                ? unit.getFieldAccesses().stream()
                        .filter(access -> access.getTargetOwner().getName().equals(KIND))
                        .map(access -> Kind.valueOf(access.getName()))
                : Stream.empty();
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        Set<JavaAccess<?>> caught = unit.getTryCatchBlocks().stream()
                .filter(block -> block.getCaughtThrowables().stream()
                        .anyMatch(type -> type.isAssignableFrom(RequestRefusedException.class)))
                .map(TryCatchBlock::getAccessesContainedInTryBlock)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return Stream.of(
                        unit.getCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream)
                .filter(access -> !caught.contains(access))
                .map(access -> (CodeUnitAccessTarget) access.getTarget())
                .flatMap(target -> target.resolveMember().stream())
                .flatMap(Refusals::withOverrides)
                .distinct();
    }

    private static Stream<JavaCodeUnit> withOverrides(JavaCodeUnit unit) {
        if (!(unit instanceof JavaMethod method)) {
            return Stream.of(unit);
        }
        Set<JavaCodeUnit> all = new HashSet<>(Set.of(unit));
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        method.getOwner()
                .getAllSubclasses()
                .forEach(type -> type.tryGetMethod(method.getName(), parameters).ifPresent(all::add));
        return all.stream();
    }
}
