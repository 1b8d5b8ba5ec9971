package dev.sessionlint.flow.random;

/**
 * A defect planted in the flow analysis: in a copy of one of its sources another text stands.
 *
 * @param name what is wrong
 * @param type the class of the package {@code flow} that is changed
 * @param original stands in its source exactly once
 */
record Defect(String name, String type, String original, String planted) {
    @Override
    public String toString() {
        return name;
    }
}
