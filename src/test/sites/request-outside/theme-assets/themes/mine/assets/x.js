// What is only named here is fetched by nobody: https://example.org/
var svg = 'http://www.w3.org/2000/svg';
fetch('https://cdn.example/count?' + location.pathname);
