package org.kitepress.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Problem;

@DisplayName("Code ends where its writer ended it")
class CodeFenceTest {

    private static final String OPEN = "code begins here and never ends: all that follows is shown as code";
    private static final String SLIP = "this line looks like the end of the code, and is none";

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource({
        "'```/a/b', 1",
        "'```', 1",
        "'a//~~~/b', 3",
        "'```js/a', 1",
        "'````/a/```', 1",
        "'```/a/~~~', 1",
        "'~~~/a/```', 1",
        "'> ```/> a//b', 1",
        "'- ```/  a//b', 1",
        "'1. a//   ~~~/   b/c', 3",
        "':::only{channel=print}/```/a/:::', 2",
        "'```/a/```/b/```/c', 5"
    })
    void thatNeverEndsIsToldWhereItBegins(String text, int line) {
        assertThat(told(text)).anyMatch(problem -> isAt(problem, OPEN, line));
    }

    @ParameterizedTest
    @CsvSource({
        "'```/a/``` and so on/b/```', 3",
        "'```/a/```.//```sh/b/```', 3",
        "'~~~/a/~~~ b/~~~', 3",
        "'```/a/     ```/b/```', 3",
        "'> ```/> a/> ``` b/> ```', 3"
    })
    void thatGoesOnBehindItsLastLineIsTold(String text, int line) {
        assertThat(told(text)).anyMatch(problem -> isAt(problem, SLIP, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```/a/```",
                "```sh/a/```/b",
                "~~~/```/a/```/~~~",
                "````/```/a/```/````",
                "```/a/   ```  /b",
                "> ```/> a/> ```",
                "- ```/  a/  ```",
                "```/a ``` b/```",
                "```/```a``` b/```",
                "``a``",
                "    ```/    a"
            })
    void thatEndsIsFine(String text) {
        assertThat(told(text)).isEmpty();
    }

    private static boolean isAt(Problem problem, String message, int line) {
        return problem.code().word().equals("code-unclosed")
                && problem.message().equals(message)
                && problem.place().line() == line;
    }

    private static List<Problem> told(String text) {
        List<Problem> problems = new ArrayList<>();
        Markdown.parse(text.replace('/', '\n'), problems);
        return problems;
    }
}
