package org.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;

class NoticeResourceTest {

    @Test
    void readsANotice() {
        List<CalendarNotice> notices = NoticeResource.parse(List.of(
                "# a comment",
                "",
                "notice 2012-12-10 第33号",
                "title 通知",
                "english Notice",
                "address http://example.org",
                "opens 2013",
                "off 2013-01-01 2013-01-02",
                "off 2013-01-03",
                "worked 2013-01-05",
                "notice 2013-02-01 第1号",
                "title 修改",
                "english Amendment",
                "address http://example.org/2",
                "off 2013-03-01"));

        assertThat(notices).hasSize(2);
        CalendarNotice notice = notices.get(0);
        assertThat(notice.publishedOn()).isEqualTo(LocalDate.of(2012, 12, 10));
        assertThat(notice.source().title().toString()).isEqualTo("通知（第33号）");
        assertThat(notice.source().address()).contains("http://example.org");
        assertThat(notice.opens()).contains(DateSpan.ofYear(2013));
        assertThat(notice.daysOff()).hasSize(3);
        assertThat(notice.daysWorked()).containsExactly(LocalDate.of(2013, 1, 5));
        assertThat(notices.get(1).opens()).isEmpty();
        assertThat(NoticeResource.parse(List.of())).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NoticeResource.parse(List.of("title early")))
                .withMessage("line must follow a notice, but was \"title early\"");
        assertThatIllegalStateException()
                .isThrownBy(() -> NoticeResource.parse(List.of("notice 2012-12-10 1", "rest 2013-01-01")))
                .withMessage("key must be known, but was \"rest\"");
    }
}
