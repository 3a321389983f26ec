package org.rectification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.issue.Tier;

class StandingsBuilderTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 6, 30);
    private static final LocalDate SECOND = LocalDate.of(2018, 12, 31);

    private static long day(int dayOfJanuary) {
        return PackedDay.of(LocalDate.of(2017, 1, dayOfJanuary));
    }

    @Test
    void aStandingHoldsItsFourParts() {
        for (int end = 0; end < 8; end++) {
            for (int tier = 0; tier < 8; tier++) {
                int first = 32 * end + 4 * tier;
                assertThat(PackedStanding.of(tier, false, false, end)).isEqualTo(first);
                assertThat(PackedStanding.of(tier, false, true, end)).isEqualTo(first + 1);
                assertThat(PackedStanding.of(tier, true, false, end)).isEqualTo(first + 2);
                assertThat(PackedStanding.of(tier, true, true, end)).isEqualTo(first + 3);
            }
        }
        for (int standing = 0; standing < PackedStanding.COUNT; standing++) {
            assertThat(PackedStanding.end(standing)).isEqualTo(standing / 32);
            assertThat(PackedStanding.withoutEnd(standing)).isEqualTo(standing % 32);
            assertThat(PackedStanding.tier(standing)).isEqualTo(standing / 4 % 8);
            assertThat(PackedStanding.isAccepted(standing)).isEqualTo(standing / 2 % 2 == 1);
            assertThat(PackedStanding.isClosedOut(standing)).isEqualTo(standing % 2 == 1);
        }
    }

    @Test
    void anEndAboveAppliesToWhatIsOpen() {
        int open = PackedStanding.of(4, true, false, 0);
        int complete = PackedStanding.of(Tier.COMPLETE.ordinal(), true, false, 0);
        int ended = PackedStanding.of(2, false, true, 3);
        assertThat(PackedStanding.endedBy(open, ended)).isEqualTo(PackedStanding.of(4, true, false, 3));
        assertThat(PackedStanding.endedBy(ended, open)).isEqualTo(ended);
        assertThat(PackedStanding.endedBy(ended, PackedStanding.of(0, false, false, 1)))
                .isEqualTo(ended);
        assertThat(PackedStanding.endedBy(complete, ended)).isEqualTo(complete);
    }

    @Test
    void standingsKnowWhetherAStepHasAnEnd() {
        Standings.Builder builder = new Standings.Builder();
        builder.add(day(1), 7, null);
        assertThat(builder.build().hasEnd()).isFalse();
        builder.add(day(2), PackedStanding.of(1, false, false, 1), null);
        builder.add(day(3), 7, null);
        assertThat(builder.build().hasEnd()).isTrue();
        assertThat(Standings.none().hasEnd()).isFalse();
    }

    @Test
    void stepsThatChangeNothingAreLeftOut() {
        Standings.Builder builder = new Standings.Builder();
        builder.add(day(1), 0, null);
        builder.add(day(2), 7, null);
        builder.add(day(3), 7, null);
        builder.add(day(4), 7, FIRST);
        builder.add(day(5), 7, FIRST);
        builder.add(day(6), 8, FIRST);
        Standings standings = builder.build();

        assertThat(standings.size()).isEqualTo(3);
        assertThat(standings.since(0)).isEqualTo(day(2));
        assertThat(standings.since(1)).isEqualTo(day(4));
        assertThat(standings.since(2)).isEqualTo(day(6));
        assertThat(standings.standing(0)).isEqualTo(7);
        assertThat(standings.standing(1)).isEqualTo(7);
        assertThat(standings.standing(2)).isEqualTo(8);
        assertThat(standings.extendedDue(0)).isEmpty();
        assertThat(standings.extendedDue(1)).contains(FIRST);
        assertThat(standings.extendedDue(2)).contains(FIRST);
    }

    @Test
    void withoutAChangeThereIsNoStep() {
        Standings.Builder builder = new Standings.Builder();
        builder.add(day(1), 0, null);
        assertThat(builder.build()).isSameAs(Standings.none());
    }

    @Test
    void moreStepsThanExpectedAreKept() {
        Standings.Builder builder = new Standings.Builder();
        for (int i = 1; i <= 31; i++) {
            builder.add(day(i), i, i < 20 ? null : FIRST);
        }
        Standings standings = builder.build();

        assertThat(standings.size()).isEqualTo(31);
        for (int i = 1; i <= 31; i++) {
            assertThat(standings.since(i - 1)).isEqualTo(day(i));
            assertThat(standings.standing(i - 1)).isEqualTo(i);
            assertThat(standings.extendedDue(i - 1)).isEqualTo(i < 20 ? Optional.empty() : Optional.of(FIRST));
        }
    }

    @Test
    void theDueDateOnADayIsThatOfTheLastStepByThen() {
        Standings.Builder builder = new Standings.Builder();
        builder.add(day(2), 4, null);
        builder.add(day(5), 4, FIRST);
        builder.add(day(9), 4, SECOND);
        builder.add(day(12), 4, null);
        Standings standings = builder.build();

        assertThat(standings.isExtended()).isTrue();
        assertThat(standings.lastDueSince()).isEqualTo(day(12));
        assertThat(standings.extendedDueOn(PackedDay.BEFORE_ALL)).isEmpty();
        assertThat(standings.extendedDueOn(day(1))).isEmpty();
        assertThat(standings.extendedDueOn(day(2))).isEmpty();
        assertThat(standings.extendedDueOn(day(4))).isEmpty();
        assertThat(standings.extendedDueOn(day(5))).contains(FIRST);
        assertThat(standings.extendedDueOn(day(8))).contains(FIRST);
        assertThat(standings.extendedDueOn(day(9))).contains(SECOND);
        assertThat(standings.extendedDueOn(day(11))).contains(SECOND);
        assertThat(standings.extendedDueOn(day(12))).isEmpty();
        assertThat(standings.extendedDueOn(PackedDay.AFTER_ALL)).isEmpty();
    }

    @Test
    void theFirstStepMayExtend() {
        Standings.Builder builder = new Standings.Builder();
        builder.add(day(5), 0, FIRST);
        Standings standings = builder.build();

        assertThat(standings.extendedDueOn(day(4))).isEmpty();
        assertThat(standings.extendedDueOn(day(5))).contains(FIRST);
        assertThat(standings.extendedDue(0)).contains(FIRST);
    }

    @Test
    void withoutAnExtensionThereIsNoDueDate() {
        Standings.Builder builder = new Standings.Builder();
        builder.add(day(5), 4, null);
        Standings standings = builder.build();

        assertThat(standings.isExtended()).isFalse();
        assertThat(standings.lastDueSince()).isEqualTo(PackedDay.BEFORE_ALL);
        assertThat(standings.extendedDue(0)).isEmpty();
        assertThat(standings.extendedDueOn(day(5))).isEmpty();
    }
}
