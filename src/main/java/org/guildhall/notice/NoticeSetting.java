package org.guildhall.notice;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * How a person is mailed notices of a kind.
 *
 * @param kind {@link NoticeKind#code}
 * @param delivery {@link NoticeDelivery#code}
 * @param deliveries what can be chosen
 */
@ForTemplates
public record NoticeSetting(String kind, String label, String delivery, List<String> deliveries) {
    public NoticeSetting {
        deliveries = List.copyOf(deliveries);
    }
}
