package org.kitepress.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;
import org.kitepress.parse.markdown.Markdown;

@DisplayName("Words that HTML hides")
class HiddenHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>W</p>",
                "<p HIDDEN=\"until-found\">W</p>",
                "<p hidden=false>W</p>",
                "<p hiden>W</p>",
                "<p data-hidden>W</p>",
                "<p style='display:none'>W</p>",
                "<p style='DISPLAY : none !important; color: red'>W</p>",
                "<p style='dis/**/play:none'>W</p>",
                "<p style='d\\69splay:none'>W</p>",
                "<p style='display&#58;none'>W</p>",
                "<p style='visibility: collapse'>W</p>",
                "<p style='opacity:0.0'>W</p>",
                "<p style='font-size:0px'>W</p>",
                "<p style='font-size:1px'>W</p>",
                "<p style='height:0;overflow:hidden'>W</p>",
                "<p style='position:absolute;left:-9999px'>W</p>",
                "<p style='text-indent:-9999px'>W</p>",
                "<p style='clip:rect(0,0,0,0)'>W</p>",
                "<p style='clip-path: inset(50%)'>W</p>",
                "<p style='transform:scale(0)'>W</p>",
                "<p style='color:#fff'>W</p>",
                "<p style='color: transparent'>W</p>",
                "<p><font color=white>W</font></p>",
                "<p aria-hidden=true>W</p>",
                "<p class='lead hidden'>W</p>",
                "<p class='d-none'>W</p>",
                "<p class='d-print-none'>W</p>",
                "<p class='sr-only'>W</p>",
                "<p class='visually-hidden'>W</p>",
                "<p class='screen-reader-text'>W</p>",
                "<p class='noprint'>W</p>",
                "<div popover>W</div>",
                "<dialog>W</dialog>",
                "<object data=x>W</object>",
                "<audio>W</audio>",
                "<video>W</video>",
                "<canvas>W</canvas>",
                "<noscript>W</noscript>",
                "<template>\n\nW\n\n</template>",
                "<ruby>a<rp>W</rp></ruby>",
                "<input type=hidden value=W>",
                "<only channel=print>W</only>",
                "<hidden>W</hidden>",
                "<table><tr><td hidden>W</td></tr></table>",
                "<td hidden>W</td>",
                "<ul><li hidden>W</li></ul>",
                "<figure hidden><img src=W alt=W></figure>",
                "<body hidden>W</body>",
                "<details hidden>W</details>",
                "<div hidden>\n\nW\n\n<div>\n\nW\n\n</div>\n\nW\n\n</div>",
                "<div hidden>\n\n# W\n\n- W\n\n> W\n\n</div>",
                "> <div hidden>\n>\n> W\n>\n> </div>",
                "a <span hidden>W <span>W</span> W</span> b",
                "a <span hidden>W *W* `W` [W](a.md)</span> b",
                "a <span\nhidden>W</span> b",
                "*a <span hidden>W</span>*",
                "a <script>W</script> b",
                "<div title='a>b' hidden>W</div>",
                "<div class=\"a\"hidden>W</div>",
                "<div title=\"x\"style=\"display:none\">W</div>",
                "<div style=\u201cdisplay:none\u201d>W</div>",
                "<p style=\u2018display: none;\u2019>W</p>",
                "<div class=\u201chidden\u201d>W</div>",
                "<p style='background:black;color:#000'>W</p>",
                "<p style='color:#fefefe'>W</p>",
                "<p style='filter:blur(9px)'>W</p>",
                "<p style='mso-hide:all'>W</p>",
                "<p class=MsoHidden>W</p>",
                "<div title=a\"b hidden>W</div>",
                "<div style=\"display: none>\n\nW\n\n</div>",
                "a <s>W</s> <del>W</del> <strike>W</strike> b",
                "<p><del>W</del></p>",
                "a <span style='text-decoration:line-through'>W</span> b",
                "<p><w:del>W</w:del></p>",
                "<p style='display=none'>W</p>",
                "<p style='display none'>W</p>",
                "a <span style=display: none>W</span> b",
                "<p style='color:white;background:black;display:none'>W</p>",
                "<p style='color:white;background:transparent'>W</p>",
                "<p style='color:rgb(255 255 255)'>W</p>",
                "<p style='color:hsl(0,0%,100%)'>W</p>",
                "<p style='color:#eee'>W</p>"
            })
    void goWithIt(String text) {
        List<Problem> problems = new ArrayList<>();
        Text made = Markdown.parse(text.replace("W", "Unseen"), problems);
        assertThat(made.toString()).as(text).doesNotContain("Unseen");
        assertThat(problems).as(text).extracting(p -> p.code().word()).containsOnly("html-removed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color:red'>W</p>",
                "<p style='color:#d00'>W</p>",
                "<p style='color:rgb(250, 0, 0)'>W</p>",
                "<p style='text-decoration:underline'>W</p>",
                "a <ins>W</ins>",
                "<p style='color:white;background:black'>W</p>",
                "<p style='font-size:1.2em;margin-left:-10px;width:100%;opacity:0.9'>W</p>",
                "<p class='lead note'>W</p>",
                "<p aria-hidden=false>W</p>",
                "<dialog open>W</dialog>",
                "<details><summary>a</summary>W</details>",
                "<p>W</p>",
                "a <b>W</b>"
            })
    void areShownIfNothingHidesThem(String text) {
        assertThat(PlainText.ofBlocks(Markdown.parse(text, new ArrayList<>()).blocks()))
                .contains("W");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a -->", "W <!-- a --> W", "<div><!-- a --></div>", "> <!-- a -->", "- W <!-- a -->"})
    void areNotedIfTheyAreAComment(String text) {
        assertThat(Markdown.parse(text, new ArrayList<>()).comments()).hasSize(1);
    }

    @Test
    void areNoCommentIfTheyAreShown() {
        String text = "`<!-- a -->`\n\n    <!-- a -->\n\n> ```\n> <!-- a -->\n> ```\n\n<!--more-->\n";
        assertThat(Markdown.parse(text, new ArrayList<>()).comments()).isEmpty();
    }
}
