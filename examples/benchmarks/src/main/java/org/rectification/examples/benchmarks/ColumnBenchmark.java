package org.rectification.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rectification.issue.Issue;
import org.rectification.issue.Tier;
import org.rectification.plan.PhaseId;
import org.rectification.series.ColumnTally;
import org.rectification.series.IssueColumns;

/**
 * By phase the issues, those complete and those overdue, on one day, with the deadline compared: our column form; a
 * branch-free histogram over columns of bytes and ints, the best loop known to us; streams with grouping collectors
 * over rows; DuckDB on one thread and H2 without reuse of results, both in memory and through JDBC. All have the same
 * rows and give equal answers, checked first. Only ratios within one run mean anything: {@code -p size=10000000} for
 * ten million issues, which are 4 096 different ones over and over in no order.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx10g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ColumnBenchmark {

    private static final LocalDate AS_OF = Portfolio.AS_OF;
    private static final int DIFFERENT = 4096;

    /** Total, complete, overdue of each phase. */
    private static final int ANSWERS = 3;

    /** What everybody is given. */
    @State(Scope.Benchmark)
    public static class Rows {

        /** How many issues there are. */
        @Param("100000")
        public int size;

        final Portfolio portfolio = new Portfolio(7);
        private final List<Issue> different = portfolio.issues(DIFFERENT);

        /** The numbers of the different issues, in the order of the rows. */
        int[] order() {
            SplittableRandom random = new SplittableRandom(13);
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[i] = random.nextInt(DIFFERENT);
            }
            return order;
        }

        Issue issue(int number) {
            return different.get(number);
        }

        byte phase(int number) {
            return (byte) portfolio.phases().indexOf(issue(number).phase().orElseThrow());
        }

        /** The tier, or one more for what is not raised. */
        byte status(int number) {
            Issue issue = issue(number);
            return (byte) (issue.isRaisedOn(AS_OF) ? issue.tierOn(AS_OF).ordinal() : Tier.values().length);
        }

        /** The due date as an epoch day, the highest number for none. */
        int due(int number) {
            return issue(number).dueOn(AS_OF).map(due -> (int) due.toEpochDay()).orElse(Integer.MAX_VALUE);
        }

        /** The answer, counted as plainly as can be. */
        long[][] expected() {
            long[][] expected = new long[Portfolio.PHASES][ANSWERS];
            for (int number : order()) {
                if (status(number) < Tier.values().length) {
                    long[] answer = expected[phase(number)];
                    boolean complete = status(number) == Tier.COMPLETE.ordinal();
                    answer[0]++;
                    answer[1] += complete ? 1 : 0;
                    answer[2] += !complete && due(number) < AS_OF.toEpochDay() ? 1 : 0;
                }
            }
            return expected;
        }

        void check(long[][] found) {
            if (!Arrays.deepEquals(expected(), found)) {
                throw new IllegalStateException(
                        "expected " + Arrays.deepToString(expected()) + ", but found " + Arrays.deepToString(found));
            }
        }
    }

    /** Our columns. */
    @State(Scope.Benchmark)
    public static class Ours {

        IssueColumns<PhaseId> columns =
                IssueColumns.<PhaseId>builder(AS_OF, Issue::phase).build();
        private List<PhaseId> phases = List.of();

        /**
         * Fills and checks.
         *
         * @param rows the rows
         */
        @Setup
        public void prepare(Rows rows) {
            phases = rows.portfolio.phases();
            IssueColumns.Builder<PhaseId> builder = IssueColumns.builder(AS_OF, Issue::phase);
            for (int number : rows.order()) {
                builder.add(rows.issue(number));
            }
            columns = builder.build();
            rows.check(answer(columns.tally(AS_OF)));
            System.out.printf(
                    "%ncolumns: %d bytes, %.3f an issue%n", columns.bytes(), (double) columns.bytes() / columns.size());
        }

        long[][] answer(ColumnTally<PhaseId> tally) {
            long[][] answer = new long[Portfolio.PHASES][ANSWERS];
            for (int i = 0; i < answer.length; i++) {
                Optional<PhaseId> phase = Optional.of(phases.get(i));
                answer[i][0] = tally.total(phase);
                answer[i][1] = tally.count(phase, Tier.COMPLETE);
                answer[i][2] = tally.overdue(phase);
            }
            return answer;
        }
    }

    /**
     * Our columns.
     *
     * @param ours the columns
     * @return the answer
     */
    @Benchmark
    public long[][] columns(Ours ours) {
        return ours.answer(ours.columns.tally(AS_OF));
    }

    /** Columns of bytes and ints. */
    @State(Scope.Benchmark)
    public static class Histogram {

        private static final int CELLS = 256; // by phase, status and whether it is due
        private static final int TABLES = 4;

        private byte[] phases = {};
        private byte[] statuses = {};
        private int[] dues = {};

        /**
         * Fills and checks.
         *
         * @param rows the rows
         */
        @Setup
        public void prepare(Rows rows) {
            int[] order = rows.order();
            phases = new byte[order.length];
            statuses = new byte[order.length];
            dues = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                phases[i] = rows.phase(order[i]);
                statuses[i] = rows.status(order[i]);
                dues[i] = rows.due(order[i]);
            }
            rows.check(answer());
        }

        long[][] answer() {
            int[] first = new int[CELLS];
            int[] second = new int[CELLS];
            int[] third = new int[CELLS];
            int[] fourth = new int[CELLS];
            int day = (int) AS_OF.toEpochDay();
            int i = 0;
            for (; i <= phases.length - TABLES; i += TABLES) {
                first[cell(i, day)]++;
                second[cell(i + 1, day)]++;
                third[cell(i + 2, day)]++;
                fourth[cell(i + 3, day)]++;
            }
            for (; i < phases.length; i++) {
                first[cell(i, day)]++;
            }
            long[][] answer = new long[Portfolio.PHASES][ANSWERS];
            for (int cell = 0; cell < CELLS; cell++) {
                long count = (long) first[cell] + second[cell] + third[cell] + fourth[cell];
                int status = (cell >>> 1) & 7;
                if (status < Tier.values().length) {
                    long[] ofPhase = answer[cell >>> 4 & 7];
                    ofPhase[0] += count;
                    ofPhase[1] += status == Tier.COMPLETE.ordinal() ? count : 0;
                    ofPhase[2] += status != Tier.COMPLETE.ordinal() && (cell & 1) != 0 ? count : 0;
                }
            }
            return answer;
        }

        private int cell(int row, int day) {
            return ((phases[row] << 4) | (statuses[row] << 1) | ((dues[row] - day) >>> 31)) & (CELLS - 1);
        }
    }

    /**
     * The best loop known to us.
     *
     * @param histogram the columns
     * @return the answer
     */
    @Benchmark
    public long[][] histogram(Histogram histogram) {
        return histogram.answer();
    }

    /**
     * One issue as others keep it.
     *
     * @param id the id
     * @param phase the phase
     * @param tier the tier
     * @param due the day it is due, far off for none
     */
    public record Row(String id, PhaseId phase, Tier tier, LocalDate due) {}

    /** Rows as objects. */
    @State(Scope.Benchmark)
    public static class Objects {

        private List<Row> rows = List.of();
        private List<PhaseId> phases = List.of();

        /**
         * Fills and checks.
         *
         * @param given the rows
         */
        @Setup
        public void prepare(Rows given) {
            phases = given.portfolio.phases();
            int[] order = given.order();
            rows = new ArrayList<>(order.length);
            for (int i = 0; i < order.length; i++) {
                if (given.status(order[i]) < Tier.values().length) {
                    LocalDate due = given.due(order[i]) == Integer.MAX_VALUE
                            ? LocalDate.of(9999, 12, 31)
                            : LocalDate.ofEpochDay(given.due(order[i]));
                    Tier tier = Tier.values()[given.status(order[i])];
                    rows.add(new Row("issue-" + i, phases.get(given.phase(order[i])), tier, due));
                }
            }
            given.check(answer(stream()));
        }

        Map<PhaseId, List<Long>> stream() {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            Row::phase,
                            Collectors.teeing(
                                    Collectors.counting(),
                                    Collectors.teeing(
                                            Collectors.filtering(
                                                    row -> row.tier() == Tier.COMPLETE, Collectors.counting()),
                                            Collectors.filtering(
                                                    row -> row.tier() != Tier.COMPLETE
                                                            && row.due().isBefore(AS_OF),
                                                    Collectors.counting()),
                                            List::of),
                                    (total, rest) -> List.of(total, rest.get(0), rest.get(1)))));
        }

        private long[][] answer(Map<PhaseId, List<Long>> found) {
            long[][] answer = new long[Portfolio.PHASES][ANSWERS];
            for (int i = 0; i < answer.length; i++) {
                List<Long> ofPhase = found.getOrDefault(phases.get(i), List.of(0L, 0L, 0L));
                for (int j = 0; j < ANSWERS; j++) {
                    answer[i][j] = ofPhase.get(j);
                }
            }
            return answer;
        }
    }

    /**
     * The streams one would write.
     *
     * @param objects the rows
     * @return the answer
     */
    @Benchmark
    public Map<PhaseId, List<Long>> streams(Objects objects) {
        return objects.stream();
    }

    /** A table in a database. */
    public abstract static class Table {

        private static final String QUESTION = "SELECT phase, COUNT(*), SUM(CASE WHEN status = 5 THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN status <> 5 AND due < ? THEN 1 ELSE 0 END) FROM issue WHERE status < 6 GROUP BY phase";

        private Connection connection = none();
        private PreparedStatement question = none();

        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private static <T> T none() {
            return null; // until it is set up
        }

        void prepare(Rows rows, String url, String... settings) throws SQLException {
            connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement()) {
                for (String setting : settings) {
                    statement.execute(setting);
                }
                statement.execute("CREATE TABLE issue (phase TINYINT, status TINYINT, due INTEGER)");
            }
            fill(connection, rows);
            question = connection.prepareStatement(QUESTION);
            rows.check(answer());
        }

        abstract void fill(Connection to, Rows rows) throws SQLException;

        long[][] answer() throws SQLException {
            question.setInt(1, (int) AS_OF.toEpochDay());
            long[][] answer = new long[Portfolio.PHASES][ANSWERS];
            try (ResultSet found = question.executeQuery()) {
                while (found.next()) {
                    long[] ofPhase = answer[found.getInt(1)];
                    for (int j = 0; j < ANSWERS; j++) {
                        ofPhase[j] = found.getLong(2 + j);
                    }
                }
            }
            return answer;
        }

        /**
         * Closes the database.
         *
         * @throws SQLException if it cannot be closed
         */
        @TearDown
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** DuckDB, in memory, on one thread. */
    @State(Scope.Benchmark)
    public static class DuckDb extends Table {

        /**
         * Fills and checks.
         *
         * @param rows the rows
         * @throws SQLException if the database fails
         */
        @Setup
        public void prepare(Rows rows) throws SQLException {
            prepare(rows, "jdbc:duckdb:", "SET threads = 1");
        }

        @Override
        void fill(Connection to, Rows rows) throws SQLException {
            try (DuckDBAppender appender = to.unwrap(DuckDBConnection.class).createAppender("main", "issue")) {
                for (int number : rows.order()) {
                    appender.beginRow();
                    appender.append(rows.phase(number));
                    appender.append(rows.status(number));
                    appender.append(rows.due(number));
                    appender.endRow();
                }
            }
        }
    }

    /**
     * DuckDB.
     *
     * @param table the table
     * @return the answer
     * @throws SQLException if the database fails
     */
    @Benchmark
    public long[][] duckDb(DuckDb table) throws SQLException {
        return table.answer();
    }

    /** H2, in memory. */
    @State(Scope.Benchmark)
    public static class H2 extends Table {

        /**
         * Fills and checks.
         *
         * @param rows the rows
         * @throws SQLException if the database fails
         */
        @Setup
        public void prepare(Rows rows) throws SQLException {
            prepare(rows, "jdbc:h2:mem:", "SET OPTIMIZE_REUSE_RESULTS 0");
        }

        @Override
        void fill(Connection to, Rows rows) throws SQLException {
            to.setAutoCommit(false);
            try (PreparedStatement insert = to.prepareStatement("INSERT INTO issue VALUES (?, ?, ?)")) {
                int left = rows.size;
                for (int number : rows.order()) {
                    insert.setByte(1, rows.phase(number));
                    insert.setByte(2, rows.status(number));
                    insert.setInt(3, rows.due(number));
                    insert.addBatch();
                    left--;
                    if (left % 10_000 == 0) {
                        insert.executeBatch();
                        to.commit();
                    }
                }
            }
        }
    }

    /**
     * H2.
     *
     * @param table the table
     * @return the answer
     * @throws SQLException if the database fails
     */
    @Benchmark
    public long[][] h2(H2 table) throws SQLException {
        return table.answer();
    }
}
