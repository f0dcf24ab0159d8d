const pane = document.getElementById("pane");
if (pane) pane.append(Object.assign(document.createElement("h1"), { textContent: "TongHop" }));
