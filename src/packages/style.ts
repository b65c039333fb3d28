/** How packages look, on a phone, in an e-reader and on paper: one sheet for all, with no font to fetch. */
export const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:46rem;background:#fff;color:#1c1712;font:1.05rem/1.6 system-ui,-apple-system,'Segoe UI','Noto Sans','Noto Sans Arabic',sans-serif;overflow-wrap:break-word}
[dir=rtl]{line-height:1.85}
h1,h2,h3,h4,h5,h6{line-height:1.25;break-after:avoid}
h1{font-size:1.9rem;margin:.5rem 0}
h2{font-size:1.5rem;margin:2rem 0 .75rem}
h3{font-size:1.2rem;margin:1.5rem 0 .5rem}
h4,h5,h6{font-size:1.05rem;margin:1rem 0 .5rem}
p,ul,ol,dl,table,blockquote{margin:0 0 .9rem}
ul,ol{padding-inline-start:1.4rem}
a{color:#8a3b12}
img,svg{max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{border:1px solid #b9a58e;padding:.35rem .5rem;text-align:start;vertical-align:top}
thead th{background:#f6ecdf}
thead{display:table-header-group}
tr,li,img,.box,.question{break-inside:avoid}
blockquote{border-inline-start:4px solid #d9c5ad;margin-inline:0;padding-inline-start:1rem}
.kind{margin:0;font-weight:600;color:#5c4a3a}
.summary{font-size:1.1rem;color:#5c4a3a}
.notice{border:2px solid #7a4b00;padding:.5rem .8rem}
.facts{margin-bottom:1rem}
.facts>div{display:flex;flex-wrap:wrap;gap:0 .6rem;border-bottom:1px solid #d9c5ad;padding:.2rem 0}
dt{font-weight:600}
dd{margin:0}
.box,.handout{border:1px solid #b9a58e;border-inline-start:5px solid #1f4e68;padding:.6rem .9rem;margin-bottom:1rem}
.box-caution,.box-danger{border-inline-start-color:#8f1d1d}
.box-facilitator{background:#f3efe8;border-inline-start-color:#5c4a3a}
.box-title,.handout-title{font-weight:700;margin-bottom:.25rem}
.handout{border-style:dashed}
.activity{margin-bottom:1.25rem}
.time{color:#5c4a3a;margin-bottom:.4rem}
.contents ol{padding-inline-start:1.4rem}
.chapter{border-top:2px solid #d9c5ad;margin-top:2rem;padding-top:.5rem}
.colophon{border-top:3px solid #d9c5ad;margin-top:2.5rem;padding-top:.75rem;font-size:.92rem;break-inside:avoid}
.colophon p{margin:.15rem 0}
.qr{width:7rem;height:7rem;float:inline-end;margin-inline-start:1rem}
fieldset{border:1px solid #b9a58e;margin:0 0 1rem;padding:.6rem .9rem;min-width:0}
label{display:block;padding:.35rem 0}
button{min-height:2.75rem;padding:.4rem 1rem;font:inherit;font-weight:600;background:#8a3b12;color:#fff;border:0;border-radius:.5rem}
.because{margin:.1rem 0 .4rem}
@media (max-width:40rem){table{font-size:.85rem}th,td{padding:.25rem .3rem;overflow-wrap:anywhere;hyphens:auto}}
@page{margin:16mm 15mm 18mm;@bottom-center{content:counter(page) ' / ' counter(pages);font:9pt sans-serif}}
@media print{body{max-width:none;padding:0;font-size:10.5pt}a{color:inherit}.chapter{break-before:page;border:0;margin:0}.qr{width:28mm;height:28mm}}
`.replaceAll(/\n/g, '');
