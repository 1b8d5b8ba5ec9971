package dev.sessionlint.flow.random;

/** A place that opens. By identity. */
final class Opening implements Term {
    private final boolean helper;
    private final boolean repeats;

    /**
     * @param helper whether a method of the file opens
     * @param repeats whether it stands in a loop
     */
    Opening(boolean helper, boolean repeats) {
        this.helper = helper;
        this.repeats = repeats;
    }

    boolean repeats() {
        return repeats;
    }

    @Override
    public void print(Text text) {
        text.put(helper ? "openAnother()" : text.family().opener()).end(this);
        text.has(helper ? Construct.HELPER_OPENS : Construct.OPENING);
    }

    @Override
    public Worth eval(Path path) {
        path.mayThrow(helper ? Fault.CALL : path.family().fault());
        return path.opened(this);
    }
}
