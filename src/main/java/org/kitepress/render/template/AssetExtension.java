package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.render.asset.Assets;
import org.kitepress.render.html.Urls;

/** Gives templates {@code asset('style.css')}, its address, and {@code integrity('style.css')}, what a browser checks it by. */
final class AssetExtension extends AbstractExtension {

    private final Assets assets;
    private final Urls urls;

    AssetExtension(Assets assets, Urls urls) {
        this.assets = assets;
        this.urls = urls;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "asset", function(marked -> urls.ofFile(marked.file().path())),
                "integrity", function(Assets.Marked::integrity));
    }

    private Function function(java.util.function.Function<Assets.Marked, String> answer) {
        return new Function() {
            @Override
            public List<String> getArgumentNames() {
                return List.of("name");
            }

            @Override
            public Object execute(
                    Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
                Printable.require(arguments.get("name"), self.getName(), line);
                String name = String.valueOf(arguments.get("name"));
                if (!assets.names().contains(name)) {
                    String message = "there is no asset `" + name + "`";
                    String hint = Nearest.hint(name, assets.names());
                    throw new FaultException(Code.TEMPLATE_BROKEN, name, message, hint, line, self.getName());
                }
                return answer.apply(assets.get(name));
            }
        };
    }
}
