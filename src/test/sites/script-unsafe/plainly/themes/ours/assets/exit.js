// no localStorage here
localStorage.setItem("a", "b");
location.href = "https://else" + "where.example/?" + document.title;
location.replace(exit.href);
document.cookie = "a=b";
navigator["serviceWorker"].register("/x.js");
navigator.sendBeacon("/x");
import("/y.js").then(function () {});
if (location == 1) { window.open("/"); }
