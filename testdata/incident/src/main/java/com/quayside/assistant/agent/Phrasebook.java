package com.quayside.assistant.agent;

import java.util.List;

/**
 * What the assistant says when developers ask it how to reach the data. It talks about
 * {@link com.quayside.assistant.db.RawSessions#open()} and {@link com.quayside.assistant.db.RawSessions} a lot, and
 * about {@code Session session = RawSessions.open();}, and calls none of it.
 *
 * @see com.quayside.assistant.db.RawSessions#factory()
 */
public final class Phrasebook {
    // import com.quayside.assistant.db.RawSessions;
    private static final String NEVER = "import com.quayside.assistant.db.RawSessions;";
    private static final String NOR = "import static com.quayside.assistant.db.RawSessions.open;";

    /* Session session = com.quayside.assistant.db.RawSessions.open(); */
    private static final String EXAMPLE =
            """
            try (Session session = RawSessions.open()) { // wrong: use Db.session()
                RawSessions.factory().openSession();
            }
            """;

    private static final char OPEN = '(';

    public List<String> phrases() {
        return List.of(NEVER, NOR, EXAMPLE, "RawSessions::open", "RawSessions.open" + OPEN + ")");
    }
}
