package org.guildhall.audit.ao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guildhall.audit.RunningNumbers;

/** The running numbers of a community as its record's end keeps them: a JSON object of series and their last numbers. */
public final class HeadNumbers implements RunningNumbers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, Long>> SERIES = new TypeReference<>() {};

    private final SortedMap<String, Long> last;
    private final Map<String, Long> before;

    /** @param stored as {@link #text} wrote it, null for none */
    public HeadNumbers(String stored) {
        last = stored == null ? new TreeMap<>() : read(stored);
        before = Map.copyOf(last);
    }

    @Override
    public long take(String series, int count) {
        return last.merge(series, (long) count, Long::sum) - count + 1;
    }

    @Override
    public void passOver(String series, long number) {
        last.merge(series, number, Math::max);
    }

    public boolean haveChanged() {
        return !last.equals(before);
    }

    public String text() {
        try {
            return JSON.writeValueAsString(last);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeMap<String, Long> read(String stored) {
        try {
            return JSON.readValue(stored, SERIES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The running numbers cannot be read", e);
        }
    }
}
