package com.quayside.assistant.route;

/** What a route says to its caller. */
public record Reply(int status, String text) {
    public static Reply ok(String text) {
        return new Reply(200, text);
    }

    public static Reply unavailable() {
        return new Reply(503, "try again later");
    }
}
