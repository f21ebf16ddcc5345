package org.kitepress.pipeline.job;

/** Hears what a run is at, for whoever waits. Several threads may tell at once. */
public interface Progress {

    /** What takes long enough to be told, in the order of a run. */
    enum Step {
        READING("reading texts"),
        PICTURES("making pictures"),
        RULES("looking at texts"),
        SHEETS("setting sheets"),
        PAGES("making pages"),
        WRITING("putting files in their place");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** As people are told it. */
        public String words() {
            return words;
        }
    }

    /** For runs that nobody waits for. */
    Progress NONE = new Progress() {
        @Override
        public void at(Step step) {}

        @Override
        public void made() {}
    };

    /** A step begins. */
    void at(Step step);

    /** One more thing is made in this step. */
    void made();
}
