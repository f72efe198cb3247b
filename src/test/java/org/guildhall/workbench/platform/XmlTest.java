package org.guildhall.workbench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.testkit.AtOnce;
import org.junit.Test;

/** Reading the descriptor of an app. */
public class XmlTest {
    private static final String ACTION = "<action name='a'><param name='methods'>one</param>"
            + "<result name='input'> page.vm </result><result name='done'> next.vm </result></action>";

    @Test
    public void requestsThatReadAFreshDescriptorAtOnceAllReadTheSame() throws Exception {
        for (int round = 0; round < 50; round++) {
            XmlElement descriptor = parse("<struts>" + ACTION.repeat(20) + "</struts>");
            assertThat(AtOnce.all(IntStream.range(0, 8)
                            .<Callable<List<String>>>mapToObj(reader -> () -> results(descriptor))
                            .toList()))
                    .containsOnly(Collections.nCopies(20, "page.vm next.vm one"));
        }
    }

    private static List<String> results(XmlElement descriptor) {
        return Xml.children(descriptor, "action").stream()
                .map(action -> Xml.children(action, "result").get(0).text().trim() + " "
                        + Xml.children(action, "result").get(1).text().trim() + " "
                        + Xml.param(action, "methods").orElseThrow())
                .toList();
    }

    private static XmlElement parse(String xml) {
        return Xml.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
