/* eslint-disable */
// Built by scripts/build-engine.mjs from engine/; do not edit.
function Table(ret) {
// grow method not included; table is not growable
ret.set = function(i, func) {
this[i] = func;
};
ret.get = function(i) {
return this[i];
};
return ret;
}

var bufferView;
var base64ReverseLookup = new Uint8Array(123/*'z'+1*/);
for (var i = 25; i >= 0; --i) {
base64ReverseLookup[48+i] = 52+i; // '0-9'
base64ReverseLookup[65+i] = i; // 'A-Z'
base64ReverseLookup[97+i] = 26+i; // 'a-z'
}
base64ReverseLookup[43] = 62; // '+'
base64ReverseLookup[47] = 63; // '/'
/** @noinline Inlining this function would mean expanding the base64 string 4x times in the source code, which Closure seems to be happy to do. */
function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
var b1, b2, i = 0, j = offset, bLength = b64.length, end = offset + (bLength*3>>2) - (b64[bLength-2] == '=') - (b64[bLength-1] == '=');
for (; i < bLength; i += 4) {
b1 = base64ReverseLookup[b64.charCodeAt(i+1)];
b2 = base64ReverseLookup[b64.charCodeAt(i+2)];
uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i)] << 2 | b1 >> 4;
if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i+3)];
}
}
function initActiveSegments(imports) {
base64DecodeToExistingUint8Array(bufferView, 1028, "jgUAABIFAAABAAAAsgQAABIFAAACAAAAoQQAABIFAAADAAAAmQUAABwFAAAEAAAALgUAABwFAAAFAAAAbAQAABwFAAAGAAAAtQUAABwFAAAHAAAAyAUAABwFAAAIAAAAwwQAABwFAABlbXB0eQBtZW1vcnkAb3ZlcmZsb3cAb3V0cHV0cy5tb3N0AHNjb3Jlcy5tb3N0AGNvdW50AHVua25vd24gYXJndW1lbnQAbWlzc2luZyBhcmd1bWVudABvdmVyIGEgbGltaXQAa2V5cwByb3dzAGNvbHVtbnMAdmFsdWVzAHF1ZXJpZXMAaGVhZHMAcm93cy5hcwBjb2x1bW5zLmFzAGRpdmlzb3IAVHlwZUVycm9yAFJhbmdlRXJyb3IAbGFyZ2VyAG5vdCBhIGZpbml0ZSBudW1iZXIAbnVtYmVyLndpdGhpbgBub3QubWFzawBudW1iZXJzLm1hc2sAbm90LmZpbml0ZQBudW1iZXJzLmZpbml0ZQBudW1iZXIuZmluaXRlAHdyb25nIHR5cGUAd3Jvbmcgc2hhcGUAbm9uZQBjZWxscy5zb21lAHVua25vd24gbmFtZQBzY2FsZQBuYW1lIG5vdCBhbGxvd2VkAGIAYQBNaUIAZmxvYXQzMg==");
base64DecodeToExistingUint8Array(bufferView, 1522, "gD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAIA//oIrZUcVZ0AAAAAAAAA4QwAA+v5CLna/OjuevJr3DL29/f/////fPzxUVVVVVcU/kSsXz1VVpT8X0KRnERGBPwAAAAAAAMhC7zn6/kIu5j8kxIL/vb/OP7X0DNcIa6w/zFBG0quygz+EOk6b4NdVPw==");
base64DecodeToExistingUint8Array(bufferView, 1678, "8D9uv4gaTzubPDUz+6k99u8/XdzYnBNgcbxhgHc+muzvP9FmhxB6XpC8hX9u6BXj7z8T9mc1UtKMPHSFFdOw2e8/+o75I4DOi7ze9t0pa9DvP2HI5mFO92A8yJt1GEXH7z+Z0zNb5KOQPIPzxso+vu8/bXuDXaaalzwPiflsWLXvP/zv/ZIatY4890dyK5Ks7z/RnC9wPb4+PKLR0zLso+8/C26QiTQDarwb0/6vZpvvPw69LypSVpW8UVsS0AGT7z9V6k6M74BQvMwxbMC9iu8/FvTVuSPJkbzgLamumoLvP69VXOnj04A8UY6lyJh67z9Ik6XqFRuAvHtRfTy4cu8/PTLeVfAfj7zqjYw4+WrvP79TEz+MiYs8dctv61tj7z8m6xF2nNmWvNRcBITgW+8/YC86PvfsmjyquWgxh1TvP504hsuC54+8Hdn8IlBN7z+Nw6ZEQW+KPNaMYog7Ru8/fQTksAV6gDyW3H2RST/vP5SoqOP9jpY8OGJ1bno47z99SHTyGF6HPD+msk/OMe8/8ucfmCtHgDzdfOJlRSvvP14IcT97uJa8gWP14d8k7z8xqwlt4feCPOHeH/WdHu8/+r9vGpshPbyQ2drQfxjvP7QKDHKCN4s8CwPkpoUS7z+Py86JkhRuPFYvPqmvDO8/tquwTXVNgzwVtzEK/gbvP0x0rOIBQoY8MdhM/HAB7z9K+NNdOd2PPP8WZLII/O4/BFuOO4Cjhrzxn5JfxfbuP2hQS8ztSpK8y6k6N6fx7j+OLVEb+AeZvGbYBW2u7O4/0jaUPujRcbz3n+U02+fuPxUbzrMZGZm85agTwy3j7j9tTCqnSJ+FPCI0Ekym3u4/imkoemASk7wcgKwERdruP1uJF0iPp1i8Ki73IQrW7j8bmklnmyx8vJeoUNn10e4/EazCYO1jQzwtiWFgCM7uP+9kBjsJZpY8VwAd7UHK7j95A6Ha4cxuPNA8wbWixu4/MBIPP47/kzze09fwKsPuP7CvervOkHY8Jyo21dq/7j934FTrvR2TPA3d/ZmyvO4/jqNxADSUj7ynLJ12srnuP0mjk9zM3oe8QmbPotq27j9fOA+9xt54vIJPnVYrtO4/9lx77EYShrwPkl3KpLHuP47X/RgFNZM82ie1Nkev7j8Fm4ovt5h7PP3Hl9QSre4/CVQc4uFjkDwpVEjdB6vuP+rGGVCFxzQ8t0ZZiiap7j81wGQr5jKUPEghrRVvp+4/n3aZYUrkjLwJ3Ha54aXuP6hN7zvFM4y8hVU6sH6k7j+u6SuJeFOEvCDDzDRGo+4/WFhWeN3Ok7wlIlWCOKLuP2QZfoCqEFc8c6lM1FWh7j8oIl6/77OTvM07f2aeoO4/grk0h60Sary/2gt1EqDuP+6pbbjvZ2O8LxplPLKf7j9RiOBUPdyAvISUUfl9n+4/zz5afmQfeLx0X+zodZ/uP7B9i8BK7oa8dIGlSJqf7j+K5lUeMhmGvMlnQlbrn+4/09QJXsuckDw/Xd5PaaDuPx2lTbncMnu8hwHrcxSh7j9rwGdU/eyUPDLBMAHtoe4/VWzWq+HrZTxiTs8286LuP0LPsy/FoYi8Eho+VCek7j80NzvxtmmTvBPOTJmJpe4/Hv8ZOoRegLytxyNGGqfuP25XcthQ1JS87ZJEm9mo7j8Aig5bZ62QPJlmitnHqu4/tOrwwS+3jTzboCpC5azuP//nxZxgtmW8jES1FjKv7j9EX/NZg/Z7PDZ3FZmuse4/gz0epx8Jk7zG/5ELW7TuPykebIu4qV285cXNsDe37j9ZuZB8+SNsvA9SyMtEuu4/qvn0IkNDkrxQTt6fgr3uP0uOZtdsyoW8ugfKcPHA7j8nzpEr/K9xPJDwo4KRxO4/u3MK4TXSbTwjI+MZY8juP2MiYiIExYe8ZeVde2bM7j/VMeLjhhyLPDMtSuyb0O4/Fbu809G7kbxdJT6yA9XuP9Ix7pwxzJA8WLMwE57Z7j+zWnNuhGmEPL/9eVVr3u4/tJ2Ol83fgrx689O/a+PuP4czy5J3Gow8rdNamZ/o7j/62dFKj3uQvGa2jSkH7u4/uq7cVtnDVbz7FU+4ovPuP0D2pj0OpJC8OlnljXL57j80k6049NZovEde+/J2/+4/NYpYa+LukbxKBqEwsAXvP83dXwrX/3Q80sFLkB4M7z+smJL6+72RvAke11vCEu8/swyvMK5uczycUoXdmxnvP5T9n1wy4448etD/X6sg7z+sWQnRj+CEPEvRVy7xJ+8/ZxpOOK/NYzy15waUbS/vP2gZkmwsa2c8aZDv3CA37z/StcyDGIqAvPrDXVULP+8/b/r/P12tj7x8iQdKLUfvP0mpdTiuDZC88okNCIdP7z+nBz2mhaN0PIek+9wYWO8/DyJAIJ6RgryYg8kW42DvP6ySwdVQWo48hTLbA+Zp7z9LawGsWTqEPGC0AfMhc+8/Hz60ByHVgrxfm3szl3zvP8kNRzu5Kom8KaH1FEaG7z/TiDpgBLZ0PPY/i+cukO8/cXKdUezFgzyDTMf7UZrvP/CR048S94+82pCkoq+k7z99dCPimK6NvPFnji1Ir+8/CCCqQbzDjjwnWmHuG7rvPzLrqcOUK4Q8l7prNyvF7z/uhdExqWSKPEBFblt20O8/7eM75Lo3jrwUvpyt/dvvP53NkU07iXc82JCegcHn7z+JzGBBwQVTPPFxjyvC8+8/ADj6/kIu5j8wZ8eTV/MuPQEAAAAAAOC/WzBRVVVV1T+QRev////PvxEB8SSzmck/n8gG5XVVxb8AAAAAAADgv3dVVVVVVdU/y/3/////z78M3ZWZmZnJP6dFZ1VVVcW/MN5EoyRJwj9lPUKk//+/v8rWKiiEcbw//2iwQ+uZub+F0K/3goG3P81F0XUTUrW/n97gw/A09z8AkOZ5f8zXvx/pLGp4E/c/AAANwu5v17+gtfoIYPL2PwDgURPjE9e/fYwTH6bR9j8AeCg4W7jWv9G0xQtJsfY/AHiAkFVd1r+6DC8zR5H2PwAAGHbQAta/I0IiGJ9x9j8AkJCGyqjVv9kepZlPUvY/AFADVkNP1b/EJI+qVjP2PwBAa8M39tS/FNyda7MU9j8AUKj9p53Uv0xcxlJk9vU/AKiJOZJF1L9PLJG1Z9j1PwC4sDn07dO/3pBby7y69T8AcI9EzpbTv3ga2fJhnfU/AKC9Fx5A07+HVkYSVoD1PwCARu/i6dK/02vnzpdj9T8A4DA4G5TSv5N/p+IlR/U/AIjajMU+0r+DRQZC/yr1PwCQJynh6dG/372y2yIP9T8A+EgrbZXRv9feNEeP8/Q/APi5mmdB0b9AKN7PQ9j0PwCY75TQ7dC/yKN4wD699D8AENsYpZrQv4ol4MN/ovQ/ALhjUuZH0L80hNQkBYj0PwDwhkUi68+/Cy0ZG85t9D8AsBd1SkfPv1QYOdPZU/Q/ADAQPUSkzr9ahLREJzr0PwCw6UQNAs6/+/gVQbUg9D8A8HcpomDNv7H0PtqCB/Q/AJCVBAHAzL+P/lddj+7zPwAQiVYpIMy/6UwLoNnV8z8AEIGNF4HLvyvBEMBgvfM/ANDTzMniyr+42nUrJKXzPwCQEi5ARcq/AtCfzSKN8z8A8B1od6jJvxx6hMVbdfM/ADBIaW0Myb/iNq1Jzl3zPwDARaYgcci/QNRNmHlG8z8AMBS0j9bHvyTL/85cL/M/AHBiPLg8x79JDaF1dxjzPwBgN5uao8a/kDk+N8gB8z8AoLdUMQvGv0H4lbtO6/I/ADAkdn1zxb/RqRkCCtXyPwAwwo973MS/Kv23qPm+8j8AANJRLEbEv6sbDHocqfI/AACDvIqww78wtRRgcpPyPwAASWuZG8O/9aFXV/p98j8AQKSQVIfCv787HZuzaPI/AKB5+Lnzwb+99Y+DnVPyPwCgLCXIYMG/OwjJqrc+8j8AIPdXf87Av7ZAqSsBKvI/AKD+Sdw8wL8yQcyWeRXyPwCAS7y9V7+/m/zSHSAB8j8AQECWCDe+vwtITUn07PE/AED5PpgXvb9pZY9S9djxPwCg2E5n+bu/fH5XESPF8T8AYC8gedy6v+kmy3R8sfE/AIAo58PAub+2GiwMAZ7xPwDAcrNGpri/vXC2e7CK8T8AAKyzAY23v7a87yWKd/E/AAA4RfF0tr/aMUw1jWTxPwCAh20OXrW/3V8nkLlR8T8A4KHeXEi0v0zSMqQOP/E/AKBqTdkzs7/a+RByiyzxPwBgxfh5ILK/MbXsKDAa8T8AIGKYRg6xv680hNr7B/E/AADSamz6r7+za04P7vXwPwBAd0qN2q2/zp8qXQbk8D8AAIXk7LyrvyGlLGNE0vA/AMASQImhqb8amOJ8p8DwPwDAAjNYiKe/0TbGgy+v8D8AgNZnXnGlvzkToJjbnfA/AIBlSYpco7/f51Kvq4zwPwBAFWTjSaG/+yhOL5978D8AgOuCwHKevxmPNYy1avA/AIBSUvFVmr8s+eyl7lnwPwCAgc9iPZa/kCzRzUlJ8D8AAKqM+yiSv6mt8MbGOPA/AAD5IHsxjL+pMnkTZSjwPwAAql01GYS/SHPqJyQY8D8AAOzCAxJ4v5WxFAYECPA/AAAkeQkEYL8a+ib3H+DvPwAAkITz728/dOphwhyh7z8AAD01QdyHPy6ZgbAQY+8/AIDCxKPOkz/Nre489iXvPwAAiRTBn5s/5xORA8jp7j8AABHO2LChP6uxy3iAru4/AMAB0FuKpT+bDJ2iGnTuPwCA2ECDXKk/tZkKg5E67j8AgFfvaietP1aaYAngAe4/AMCY5Zh1sD+Yu3flAcrtPwAgDeP1U7I/A5F8C/KS7T8AADiL3S60P85c+2asXO0/AMBXh1kGtj+d3l6qLCftPwAAajV22rc/zSxrPm7y7D8AYBxOQ6u5PwJ5p6Jtvuw/AGANu8d4uz9tCDdtJovsPwAg5zITQ70/BFhdvZRY7D8AYN5xMQq/P4yfuzO1Juw/AECRKxVnwD8/5+zug/XrPwCwkoKFR8E/wZbbdf3E6z8AMMrNbibCPyhKhgweles/AFDFptcDwz8sPu/F4mXrPwAQMzzD38M/i4jJZ0g36z8AgHprNrrEP0owHSFLCes/APDRKDmTxT9+7/KF6NvqPwDwGCTNasY/oj1gMR2v6j8AkGbs+EDHP6dY0z/mguo/APAa9cAVyD+LcwnvQFfqPwCA9lQp6cg/J0urkCos6j8AQPgCNrvJP9HykxOgAeo/AAAsHO2Lyj8bPNskn9fpPwDQAVxRW8s/kLHHBSWu6T8AwLzMZynMPy/Ol/Iuhek/AGBI1TX2zD91S6TuulzpPwDARjS9wc0/OEjnncY06T8A4M+4AYzOP+ZSZy9PDek/AJAXwAlVzz+d1/+OUuboPwC4HxJsDtA/fADMn86/6D8A0JMOuHHQPw7DvtrAmeg/AHCGnmvU0D/7FyOqJ3ToPwDQSzOHNtE/CJqzrABP6D8ASCNnDZjRP1U+ZehJKug/AIDM4P/40T9gAvSVAQboPwBoY9dfWdI/KaPgYyXi5z8AqBQJMLnSP6213Hezvuc/AGBDEHIY0z/CJZdnqpvnPwAY7G0md9M/VwYX8gd55z8AMK/7T9XTPwwT1tvKVuc/AOAv4+4y1D9rtk8BABDmPzxbQpFsAn48lbRNAwAw5j9BXQBI6r+NPHjUlA0AUOY/t6XWhqd/jjytb04HAHDmP0wlVGvq/GE8rg/f/v+P5j/9DllMJ358vLzFYwcAsOY/AdrcSGjBirz2wVweANDmPxGTSZ0cP4M8PvYF6//v5j9TLeIaBIB+vICXhg4AEOc/UnkJcWb/ezwS6Wf8/y/nPySHvSbiAIw8ahGB3/9P5z/SAfFukQJuvJCcZw8AcOc/dJxUzXH8Z7w1yH76/4/nP4ME9Z7BvoE85sIg/v+v5z9lZMwpF35wvADJP+3/z+c/HIt7CHKAgLx2Gibp/+/nP675nW0owI086KOcBAAQ6D8zTOVR0n+JPI8skxcAMOg/gfMwtun+irycczMGAFDoP7w1ZWu/v4k8xolCIABw6D91exHzZb+LvAR59ev/j+g/V8s9om4AibzfBLwiALDoPwpL4DjfAH28ihsM5f/P6D8Fn/9GcQCIvEOOkfz/7+g/OHB60HuBgzzHX/oeABDpPwO033aRPok8uXtGEwAw6T92AphLToB/PG8H7ub/T+k/LmL/2fB+j7zREjze/2/pP7o4JpaqgnC8DYpF9P+P6T/vqGSRG4CHvD4umN3/r+k/N5NaiuBAh7xm+0nt/8/pPwDgm8EIzj88UZzxIADw6T8KW4gnqj+KvAawRREAEOo/VtpYmUj/dDz69rsHADDqPxhtK4qrvow8eR2XEABQ6j8weXjdyv6IPEgu9R0AcOo/26vYPXZBj7xSM1kcAJDqPxJ2woQCv468Sz5PKgCw6j9fP/88BP1pvNEertf/z+o/tHCQEuc+grx4BFHu/+/qP6PeDuA+Bmo8Ww1l2/8P6z+5Ch84yAZaPFfKqv7/L+s/HTwjdB4BebzcupXZ/0/rP58qhmgQ/3m8nGWeJABw6z8+T4bQRf+KPEAWh/n/j+s/+cPClnf+fDxPywTS/6/rP8Qr8u4n/2O8RVxB0v/P6z8h6jvut/9svN8JY/j/7+s/XAsulwNBgbxTdrXh/w/sPxlqt5RkwYs841f68f8v7D/txjCN7/5kvCTkv9z/T+w/dUfsvGg/hLz3uVTt/2/sP+zgU/CjfoQ81Y+Z6/+P7D/xkvmNBoNzPJohJSEAsOw/BA4YZI79aLycRpTd/8/sP3Lqxxy+fo48dsT96v/v7D/+iJ+tOb6OPCv4mhYAEO0/cVq5qJF9dTwd9w8NADDtP9rHcGmQwYk8xA956v9P7T8M/ljFNw5YvOWH3C4AcO0/RA/BTdaAf7yqgtwhAJDtP1xc/ZSPfHS8gwJr2P+v7T9+YSHFHX+MPDlHbCkA0O0/U7H/sp4BiDz1kETl/+/tP4nMUsbSAG48lParzf8P7j/SaS0gQIN/vN3IUtv/L+4/ZAgbysEAezzvFkLy/0/uP1GrlLCo/3I8EV6K6P9v7j9Zvu+xc/ZXvA3/nhEAkO4/AcgLXo2AhLxEF6Xf/6/uP7UgQ9UGAHg8oX8SGgDQ7j+SXFZg+AJQvMS8ugcA8O4/EeY1XURAhbwCjXr1/w/vPwWR7zkx+0+8x4rlHgAw7z9VEXPyrIGKPJQ0gvX/T+8/Q8fX1EE/ijxrTKn8/2/vP3V4mBz0AmK8QcT54f+P7z9L53f00X13PH7j4NL/r+8/MaN8mhkBb7ye5HccANDvP7GszkvugXE8McPg9//v7z9ah3ABNwVuvG5gZfT/D/A/2gocSa1+irxYeobz/y/wP+Cy/MNpf5e8Fw38/f9P8D9blMs0/r+XPIJNzQMAcPA/y1bkwIMAgjzoy/L5/4/wPxp1N77f/228ZdoMAQCw8D/rJuaufz+RvDjTpAEA0PA/959Iefp9gDz9/dr6/+/wP8Br1nAFBHe8lv26CwAQ8T9iC22E1ICOPF305fr/L/E/7zb9ZPq/nTzZmtUNAFDxP65QEnB3AJo8mlUhDwBw8T/u3uPi+f2NPCZUJ/z/j/E/c3I73DAAkTxZPD0SALDxP4gBA4B5f5k8t54p+P/P8T9njJ+rMvllvADUivT/7/E/61unnb9/kzykhosMABDyPyJb/ZFrgJ88A0OFAwAw8j8zv5/rwv+TPIT2vP//T/I/ci4ufucBdjzZISn1/2/yP2EMf3a7/H88PDqTFACQ8j8rQQI8ygJyvBNjVRQAsPI/Ah/yM4KAkrw7Uv7r/8/yP/LcTzh+/4i8lq24CwDw8j/FQTBQUf+FvK/ievv/D/M/nSheiHEAgbx/X6z+/y/zPxW3tz9d/5G8VmemDABQ8z+9gosign+VPCH3+xEAcPM/zNUNxLoAgDy5L1n5/4/zP1Gnsi2dP5S8QtLdBACw8z/hOHZwa3+FPFfJsvX/z/M/MRK/EDoCejwYtLDq/+/zP7BSsWZtf5g89K8yFQAQ9D8khRlfN/hnPCmLRxcAMPQ/Q1HccuYBgzxjtJXn/0/0P1qJsrhp/4k84HUE6P9v9D9U8sKbscCVvOfBb+//j/Q/cio68glAmzwEp77l/6/0P0V9Db+3/5S83icQFwDQ9D89atxxZMCZvOI+8A8A8PQ/HFOFC4l/lzzRS9wSABD1PzakZnFlBGA8eicFFgAw9T8JMiPOzr+WvExw2+z/T/U/16EFBXICibypVF/v/2/1PxJkyQ7mv5s8EhDmFwCQ9T+Q76+BxX6IPJI+yQMAsPU/wAy/CghBn7y8GUkdAND1PylHJfsqgZi8iXq45//v9T8Eae2At36UvA==");
base64DecodeToExistingUint8Array(bufferView, 7988, "AQAAAAAAgD8=");
base64DecodeToExistingUint8Array(bufferView, 8012, "6AU=");
base64DecodeToExistingUint8Array(bufferView, 8120, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 8142, "8D8=");
}

var scratchBuffer = new ArrayBuffer(16);
var i32ScratchView = new Int32Array(scratchBuffer);
var f32ScratchView = new Float32Array(scratchBuffer);
var f64ScratchView = new Float64Array(scratchBuffer);

function wasm2js_scratch_load_i32(index) {
return i32ScratchView[index];
}

function wasm2js_scratch_store_i32(index, value) {
i32ScratchView[index] = value;
}

function wasm2js_scratch_load_f64() {
return f64ScratchView[0];
}

function wasm2js_scratch_store_f64(value) {
f64ScratchView[0] = value;
}

function wasm2js_scratch_store_f32(value) {
f32ScratchView[2] = value;
}

function wasm2js_scratch_load_f32() {
return f32ScratchView[2];
}

function asmFunc(env) {
var buffer = new ArrayBuffer(131072);
var HEAP8 = new Int8Array(buffer);
var HEAP16 = new Int16Array(buffer);
var HEAP32 = new Int32Array(buffer);
var HEAPU8 = new Uint8Array(buffer);
var HEAPU16 = new Uint16Array(buffer);
var HEAPU32 = new Uint32Array(buffer);
var HEAPF32 = new Float32Array(buffer);
var HEAPF64 = new Float64Array(buffer);
var Math_imul = Math.imul;
var Math_fround = Math.fround;
var Math_abs = Math.abs;
var Math_clz32 = Math.clz32;
var Math_min = Math.min;
var Math_max = Math.max;
var Math_floor = Math.floor;
var Math_ceil = Math.ceil;
var Math_trunc = Math.trunc;
var Math_sqrt = Math.sqrt;
var abort = env.abort;
var nan = NaN;
var infinity = Infinity;
var global$0 = 95104;
function $0() {

}

function $1($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1, $11_1, $12_1, $13_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
$4_1 = $4_1 | 0;
$5_1 = $5_1 | 0;
$6_1 = $6_1 | 0;
$7_1 = $7_1 | 0;
$8_1 = $8_1 | 0;
$9_1 = +$9_1;
$10_1 = $10_1 | 0;
$11_1 = $11_1 | 0;
$12_1 = $12_1 | 0;
$13_1 = $13_1 | 0;
var $14_1 = 0, $15_1 = 0.0, $16_1 = 0.0, $17_1 = 0, $18_1 = 0.0;
$14_1 = global$0 - 96 | 0;
global$0 = $14_1;
HEAP8[8144] = $13_1;
HEAP32[2033] = $12_1;
HEAP32[2032] = $11_1;
HEAP32[2031] = $10_1;
HEAP32[2030] = $6_1;
HEAP32[2029] = $5_1;
HEAP32[2028] = $4_1;
HEAP32[2027] = $3_1;
HEAP32[2026] = $2_1;
HEAP32[2025] = $1_1;
HEAP32[2024] = $0_1;
HEAPF64[1017] = $8_1 ? $9_1 : 1.0;
label$1 : {
label$2 : {
$2_1 = HEAP32[2024];
$0_1 = HEAP32[2025];
if (!($0_1 ? $2_1 : 0)) {
HEAP32[$14_1 + 12 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1450;
HEAP32[$14_1 + 4 >> 2] = 1257;
HEAP32[$14_1 >> 2] = 5;
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 16 >> 2] = 0;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 40 >> 2] = 0;
HEAP32[$14_1 + 44 >> 2] = 0;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAPF64[$14_1 + 80 >> 3] = $0_1 | 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 1242;
HEAPF64[$14_1 - -64 >> 3] = $2_1 | 0;
break label$2;
}
$2_1 = HEAP32[2026];
$3_1 = HEAP32[2027];
if (!($3_1 ? $2_1 : 0)) {
HEAP32[$14_1 + 12 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1450;
HEAP32[$14_1 + 4 >> 2] = 1232;
HEAP32[$14_1 >> 2] = 5;
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 16 >> 2] = 0;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 40 >> 2] = 0;
HEAP32[$14_1 + 44 >> 2] = 0;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAPF64[$14_1 + 80 >> 3] = $3_1 | 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 1242;
HEAPF64[$14_1 - -64 >> 3] = $2_1 | 0;
break label$2;
}
$4_1 = HEAP32[2028];
$5_1 = HEAP32[2029];
if (!($5_1 ? $4_1 : 0)) {
HEAP32[$14_1 + 12 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1450;
HEAP32[$14_1 + 4 >> 2] = 1250;
HEAP32[$14_1 >> 2] = 5;
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 16 >> 2] = 0;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 40 >> 2] = 0;
HEAP32[$14_1 + 44 >> 2] = 0;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAPF64[$14_1 + 80 >> 3] = $5_1 | 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 1242;
HEAPF64[$14_1 - -64 >> 3] = $4_1 | 0;
break label$2;
}
HEAP8[$14_1 + 88 | 0] = 0;
HEAP8[$14_1 | 0] = 0;
if (($0_1 | 0) != ($3_1 | 0)) {
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1279;
HEAP32[$14_1 + 4 >> 2] = 1232;
HEAP32[$14_1 >> 2] = 3;
HEAP32[$14_1 + 80 >> 2] = 0;
HEAP32[$14_1 + 84 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAPF64[$14_1 - -64 >> 3] = $3_1 | 0;
HEAP32[$14_1 + 60 >> 2] = 0;
HEAP32[$14_1 + 56 >> 2] = 1512;
HEAPF64[$14_1 + 40 >> 3] = $0_1 | 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 1179;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 0;
HEAP32[$14_1 + 20 >> 2] = 1257;
HEAP32[$14_1 + 16 >> 2] = 1469;
break label$1;
}
if (($2_1 | 0) != ($4_1 | 0)) {
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1271;
HEAP32[$14_1 + 4 >> 2] = 1250;
HEAP32[$14_1 >> 2] = 3;
HEAP32[$14_1 + 80 >> 2] = 0;
HEAP32[$14_1 + 84 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAPF64[$14_1 - -64 >> 3] = $4_1 | 0;
HEAP32[$14_1 + 60 >> 2] = 0;
HEAP32[$14_1 + 56 >> 2] = 1512;
HEAPF64[$14_1 + 40 >> 3] = $2_1 | 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 1179;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 0;
HEAP32[$14_1 + 20 >> 2] = 1232;
HEAP32[$14_1 + 16 >> 2] = 1469;
break label$1;
}
label$8 : {
$2_1 = HEAP32[2030];
label$9 : {
if (($2_1 | 0) <= 0) {
break label$9
}
if (($0_1 | 0) % ($2_1 | 0) | 0) {
break label$9
}
if (!(($5_1 | 0) % ($2_1 | 0) | 0)) {
break label$8
}
}
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1290;
HEAP32[$14_1 + 4 >> 2] = 1265;
HEAP32[$14_1 >> 2] = 3;
HEAP32[$14_1 + 80 >> 2] = 0;
HEAP32[$14_1 + 84 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAPF64[$14_1 - -64 >> 3] = $2_1 | 0;
HEAP32[$14_1 + 60 >> 2] = 0;
HEAP32[$14_1 + 56 >> 2] = 1512;
HEAPF64[$14_1 + 40 >> 3] = $5_1 | 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 1497;
HEAPF64[$14_1 + 24 >> 3] = $0_1 | 0;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 16 >> 2] = 1499;
break label$1;
}
label$10 : {
label$11 : {
$15_1 = +HEAP32[2024];
$16_1 = $15_1 * +HEAP32[2029];
if ($16_1 > 67108864.0) {
HEAP32[$14_1 + 8 >> 2] = 1154;
HEAP32[$14_1 + 4 >> 2] = 1250;
HEAP32[$14_1 >> 2] = 8;
HEAP32[$14_1 + 32 >> 2] = 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 1099956224;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 16 >> 2] = 1179;
HEAP32[$14_1 + 40 >> 2] = 0;
HEAP32[$14_1 + 44 >> 2] = 0;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAPF64[$14_1 - -64 >> 3] = $16_1;
break label$11;
}
label$13 : {
if (!HEAPU8[8144]) {
break label$13
}
$15_1 = $15_1 * +HEAP32[2026] * +HEAP32[2030];
if (!($15_1 > 268435456.0)) {
break label$13
}
HEAP32[$14_1 + 8 >> 2] = 1167;
HEAP32[$14_1 + 4 >> 2] = 1257;
HEAP32[$14_1 >> 2] = 8;
HEAP32[$14_1 + 32 >> 2] = 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 1102053376;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 16 >> 2] = 1179;
HEAP32[$14_1 + 40 >> 2] = 0;
HEAP32[$14_1 + 44 >> 2] = 0;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAPF64[$14_1 - -64 >> 3] = $15_1;
break label$11;
}
HEAP8[$14_1 | 0] = 0;
HEAP8[$14_1 + 88 | 0] = 0;
break label$10;
}
HEAP32[$14_1 + 60 >> 2] = 0;
HEAP32[$14_1 + 56 >> 2] = 1512;
HEAP32[$14_1 + 80 >> 2] = 0;
HEAP32[$14_1 + 84 >> 2] = 0;
HEAP8[$14_1 + 88 | 0] = 1;
}
if (!HEAPU8[$14_1 + 88 | 0]) {
$15_1 = Math_abs(HEAPF64[1017]);
if (!($15_1 < infinity)) {
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 52 >> 2] = 0;
HEAP32[$14_1 + 48 >> 2] = 1382;
HEAP32[$14_1 + 12 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1408;
HEAP32[$14_1 + 4 >> 2] = 1474;
HEAP32[$14_1 >> 2] = 4;
HEAP32[$14_1 + 40 >> 2] = 0;
HEAP32[$14_1 + 44 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 0;
HEAP32[$14_1 + 16 >> 2] = 0;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 56 >> 2] = 0;
HEAP32[$14_1 + 60 >> 2] = 0;
$0_1 = $14_1 - -64 | 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAP32[$14_1 + 80 >> 2] = 0;
HEAP32[$14_1 + 84 >> 2] = 0;
break label$1;
}
if ($15_1 > 1.0e6) {
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 52 >> 2] = 0;
HEAP32[$14_1 + 48 >> 2] = 1319;
HEAP32[$14_1 + 8 >> 2] = 1346;
HEAP32[$14_1 + 4 >> 2] = 1474;
HEAP32[$14_1 >> 2] = 8;
HEAP32[$14_1 + 40 >> 2] = 0;
HEAP32[$14_1 + 44 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 56 >> 2] = 0;
HEAP32[$14_1 + 60 >> 2] = 0;
$0_1 = $14_1 - -64 | 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAP32[$14_1 + 80 >> 2] = 0;
HEAP32[$14_1 + 84 >> 2] = 0;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 1093567616;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 16 >> 2] = 1226;
break label$1;
}
label$17 : {
if (HEAP32[2031]) {
$0_1 = HEAP32[2032];
$2_1 = HEAP32[2024];
$3_1 = HEAP32[2033];
$4_1 = HEAP32[2026];
if (!(($0_1 | 0) == ($2_1 | 0) & ($3_1 | 0) == ($4_1 | 0))) {
break label$17
}
}
HEAP8[$14_1 + 88 | 0] = 0;
HEAP8[$14_1 | 0] = 0;
break label$1;
}
HEAP8[$14_1 + 88 | 0] = 1;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 0;
HEAP32[$14_1 + 4 >> 2] = 1377;
HEAP32[$14_1 >> 2] = 3;
HEAPF64[$14_1 + 80 >> 3] = $3_1 | 0;
HEAP32[$14_1 + 76 >> 2] = 0;
HEAP32[$14_1 + 72 >> 2] = 1242;
HEAPF64[$14_1 - -64 >> 3] = $0_1 | 0;
HEAP32[$14_1 + 60 >> 2] = 0;
HEAP32[$14_1 + 56 >> 2] = 1237;
HEAPF64[$14_1 + 40 >> 3] = $4_1 | 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 1242;
HEAPF64[$14_1 + 24 >> 3] = $2_1 | 0;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 16 >> 2] = 1237;
}
break label$1;
}
HEAP32[$14_1 + 60 >> 2] = 0;
HEAP32[$14_1 + 56 >> 2] = 1237;
}
label$19 : {
if (HEAPU8[$14_1 + 88 | 0]) {
$18(8008, $14_1, 88);
break label$19;
}
HEAP8[7996] = $7_1;
$0_1 = HEAP32[2025];
HEAP32[1991] = HEAP32[2024];
HEAP32[1992] = $0_1;
$0_1 = HEAP32[2027];
HEAP32[1993] = HEAP32[2026];
HEAP32[1994] = $0_1;
$0_1 = HEAP32[2029];
HEAP32[1995] = HEAP32[2028];
HEAP32[1996] = $0_1;
HEAP32[1997] = HEAP32[2030];
if (!$8_1) {
$9_1 = 1.0 / Math_sqrt(+($1_1 | 0) / +($6_1 | 0))
}
HEAPF32[1998] = $9_1;
HEAP32[2040] = 95104;
$15_1 = +HEAP32[2024];
$9_1 = Math_ceil(($15_1 * +HEAP32[2025] * 4.0 + 95104.0) * .015625) * 64.0;
label$23 : {
if ($9_1 < 4294967296.0 & $9_1 >= 0.0) {
$0_1 = ~~$9_1 >>> 0;
break label$23;
}
$0_1 = 0;
}
HEAP32[2041] = $0_1;
$9_1 = Math_ceil((+HEAP32[2026] * +HEAP32[2027] * 4.0 + $9_1) * .015625) * 64.0;
label$25 : {
if ($9_1 < 4294967296.0 & $9_1 >= 0.0) {
$0_1 = ~~$9_1 >>> 0;
break label$25;
}
$0_1 = 0;
}
HEAP32[2042] = $0_1;
$16_1 = +HEAP32[2029];
$9_1 = Math_ceil((+HEAP32[2028] * $16_1 * 4.0 + $9_1) * .015625) * 64.0;
label$27 : {
if ($9_1 < 4294967296.0 & $9_1 >= 0.0) {
$0_1 = ~~$9_1 >>> 0;
break label$27;
}
$0_1 = 0;
}
HEAP32[2043] = $0_1;
$9_1 = Math_ceil((+HEAP32[2032] * +HEAP32[2033] * +((HEAP32[2031] == 2 ? 4 : 1) >>> 0) + $9_1) * .015625) * 64.0;
label$29 : {
if ($9_1 < 4294967296.0 & $9_1 >= 0.0) {
$0_1 = ~~$9_1 >>> 0;
break label$29;
}
$0_1 = 0;
}
HEAP32[2044] = $0_1;
if (HEAPU8[8144]) {
$18_1 = +(Math_imul(HEAP32[2026] + 3 & -4, HEAP32[2024] + 7 & -8) >>> 0)
}
$9_1 = Math_ceil(($15_1 * $16_1 * 4.0 + $9_1) * .015625) * 64.0;
label$32 : {
if ($9_1 < 4294967296.0 & $9_1 >= 0.0) {
$0_1 = ~~$9_1 >>> 0;
break label$32;
}
$0_1 = 0;
}
HEAP32[2045] = $0_1;
$17_1 = 8160;
$15_1 = Math_ceil(($18_1 * 4.0 + $9_1) * .015625) * 64.0;
$9_1 = Math_ceil($15_1 * .0000152587890625) - +(__wasm_memory_size() >>> 0);
if ($9_1 <= 0.0) {
break label$19
}
if ($15_1 < 4294967296.0) {
if ($9_1 < 4294967296.0 & $9_1 >= 0.0) {
$0_1 = ~~$9_1 >>> 0
} else {
$0_1 = 0
}
if ((__wasm_memory_grow($0_1 | 0) | 0) != -1) {
break label$19
}
}
$17_1 = 0;
HEAP32[2015] = 0;
HEAP32[2016] = 0;
HEAP32[2014] = 1445;
HEAP32[2012] = 0;
HEAP32[2013] = 0;
HEAP32[2011] = 1501;
HEAP32[2010] = 1512;
HEAP32[2006] = 1512;
HEAP32[2003] = 1138;
HEAP32[2002] = 8;
HEAP32[2017] = 0;
HEAP32[2018] = 0;
HEAP32[2019] = 0;
HEAP32[2020] = 0;
HEAP32[2021] = 0;
HEAP32[2022] = 0;
HEAPF64[1004] = Math_ceil($15_1 * 9.5367431640625e-07);
HEAP32[2007] = 0;
HEAP32[2004] = 0;
HEAP32[2023] = 0;
}
global$0 = $14_1 + 96 | 0;
return $17_1 | 0;
}

function $2() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = Math_fround(0), $10_1 = Math_fround(0), $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = Math_fround(0), $15_1 = Math_fround(0), $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26 = 0, $27 = 0, $28 = 0, $29 = 0, $30 = 0, $31 = 0, $32 = 0, $33 = 0, $34 = 0, $35 = 0, $36 = 0, $37 = 0, $38 = 0;
$1_1 = global$0 - 96 | 0;
global$0 = $1_1;
HEAP32[1988] = HEAP32[2040];
$0_1 = HEAP32[2042];
HEAP32[1989] = HEAP32[2041];
HEAP32[1990] = $0_1;
$4_1 = HEAP32[2043];
$0_1 = HEAP32[2031];
HEAP32[2001] = ($0_1 | 0) == 2 ? $4_1 : 0;
HEAP32[2e3] = ($0_1 | 0) == 1 ? $4_1 : 0;
$0_1 = 0;
$4_1 = 16;
$2_1 = HEAP32[1992];
$8_1 = HEAP32[1988];
$17_1 = HEAP32[1991];
$3_1 = global$0 + -64 | 0;
HEAP32[$3_1 + 56 >> 2] = 0;
HEAP32[$3_1 + 60 >> 2] = 0;
HEAP32[$3_1 + 48 >> 2] = 0;
HEAP32[$3_1 + 52 >> 2] = 0;
HEAP32[$3_1 + 40 >> 2] = 0;
HEAP32[$3_1 + 44 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = 0;
HEAP32[$3_1 + 36 >> 2] = 0;
HEAP32[$3_1 + 24 >> 2] = 0;
HEAP32[$3_1 + 28 >> 2] = 0;
HEAP32[$3_1 + 16 >> 2] = 0;
HEAP32[$3_1 + 20 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
$7_1 = Math_imul($2_1, $17_1);
if ($7_1 >>> 0 < 16) {
$10_1 = Math_fround(0.0)
} else {
while (1) {
$2_1 = $0_1;
$0_1 = $4_1;
$5_1 = $8_1 + ($2_1 << 2) | 0;
$4_1 = 0;
while (1) {
$2_1 = $4_1 << 4;
$13_1 = $2_1 + $5_1 | 0;
$14_1 = HEAPF32[$13_1 + 12 >> 2];
$15_1 = HEAPF32[$13_1 >> 2];
$10_1 = HEAPF32[$13_1 + 4 >> 2];
$2_1 = $3_1 + $2_1 | 0;
HEAPF32[$2_1 + 8 >> 2] = Math_fround(HEAPF32[$13_1 + 8 >> 2] * Math_fround(0.0)) + HEAPF32[$2_1 + 8 >> 2];
HEAPF32[$2_1 + 4 >> 2] = Math_fround($10_1 * Math_fround(0.0)) + HEAPF32[$2_1 + 4 >> 2];
HEAPF32[$2_1 >> 2] = Math_fround($15_1 * Math_fround(0.0)) + HEAPF32[$2_1 >> 2];
HEAPF32[$2_1 + 12 >> 2] = Math_fround($14_1 * Math_fround(0.0)) + HEAPF32[$2_1 + 12 >> 2];
$4_1 = $4_1 + 1 | 0;
if (($4_1 | 0) != 4) {
continue
}
break;
};
$4_1 = $0_1 + 16 | 0;
if ($7_1 >>> 0 >= $4_1 >>> 0) {
continue
}
break;
};
$9_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 12 >> 2] + HEAPF32[$3_1 + 28 >> 2]) + Math_fround(HEAPF32[$3_1 + 44 >> 2] + HEAPF32[$3_1 + 60 >> 2]));
$14_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 8 >> 2] + HEAPF32[$3_1 + 24 >> 2]) + Math_fround(HEAPF32[$3_1 + 40 >> 2] + HEAPF32[$3_1 + 56 >> 2]));
$15_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 4 >> 2] + HEAPF32[$3_1 + 20 >> 2]) + Math_fround(HEAPF32[$3_1 + 36 >> 2] + HEAPF32[$3_1 + 52 >> 2]));
$10_1 = Math_fround(Math_fround(HEAPF32[$3_1 >> 2] + HEAPF32[$3_1 + 16 >> 2]) + Math_fround(HEAPF32[$3_1 + 32 >> 2] + HEAPF32[$3_1 + 48 >> 2]));
}
$9_1 = Math_fround(Math_fround($10_1 + $15_1) + Math_fround($14_1 + $9_1));
if ($0_1 >>> 0 < $7_1 >>> 0) {
while (1) {
$9_1 = Math_fround(Math_fround(HEAPF32[$8_1 + ($0_1 << 2) >> 2] * Math_fround(0.0)) + $9_1);
$0_1 = $0_1 + 1 | 0;
if (($7_1 | 0) != ($0_1 | 0)) {
continue
}
break;
}
}
$15_1 = Math_fround(0.0);
label$7 : {
label$8 : {
if ($9_1 != Math_fround(0.0)) {
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 8 >> 2] = 1393;
HEAP32[$1_1 + 4 >> 2] = 1257;
HEAP32[$1_1 >> 2] = 4;
HEAP32[$1_1 + 52 >> 2] = 0;
HEAP32[$1_1 + 48 >> 2] = 1382;
HEAP32[$1_1 + 16 >> 2] = 0;
HEAP32[$1_1 + 20 >> 2] = 0;
HEAP32[$1_1 + 24 >> 2] = 0;
HEAP32[$1_1 + 28 >> 2] = 0;
HEAP32[$1_1 + 32 >> 2] = 0;
HEAP32[$1_1 + 36 >> 2] = 0;
HEAP32[$1_1 + 40 >> 2] = 0;
HEAP32[$1_1 + 44 >> 2] = 0;
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 60 >> 2] = 0;
$0_1 = $1_1 - -64 | 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$1_1 + 72 >> 2] = 0;
HEAP32[$1_1 + 76 >> 2] = 0;
HEAP32[$1_1 + 80 >> 2] = 0;
HEAP32[$1_1 + 84 >> 2] = 0;
$7_1 = $1_1 + 88 | 0;
break label$8;
}
$0_1 = 0;
HEAP8[$1_1 + 88 | 0] = 0;
HEAP8[$1_1 | 0] = 0;
$2_1 = HEAP32[1994];
$13_1 = HEAP32[1993];
$8_1 = HEAP32[1989];
HEAP32[$3_1 + 56 >> 2] = 0;
HEAP32[$3_1 + 60 >> 2] = 0;
HEAP32[$3_1 + 48 >> 2] = 0;
HEAP32[$3_1 + 52 >> 2] = 0;
HEAP32[$3_1 + 40 >> 2] = 0;
HEAP32[$3_1 + 44 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = 0;
HEAP32[$3_1 + 36 >> 2] = 0;
HEAP32[$3_1 + 24 >> 2] = 0;
HEAP32[$3_1 + 28 >> 2] = 0;
$4_1 = 16;
HEAP32[$3_1 + 16 >> 2] = 0;
HEAP32[$3_1 + 20 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
$11_1 = Math_imul($2_1, $13_1);
label$10 : {
if ($11_1 >>> 0 < 16) {
$14_1 = Math_fround(0.0);
$9_1 = Math_fround(0.0);
$10_1 = Math_fround(0.0);
break label$10;
}
while (1) {
$2_1 = $0_1;
$0_1 = $4_1;
$5_1 = $8_1 + ($2_1 << 2) | 0;
$4_1 = 0;
while (1) {
$2_1 = $4_1 << 4;
$7_1 = $2_1 + $5_1 | 0;
$14_1 = HEAPF32[$7_1 + 12 >> 2];
$15_1 = HEAPF32[$7_1 >> 2];
$10_1 = HEAPF32[$7_1 + 4 >> 2];
$2_1 = $3_1 + $2_1 | 0;
HEAPF32[$2_1 + 8 >> 2] = Math_fround(HEAPF32[$7_1 + 8 >> 2] * Math_fround(0.0)) + HEAPF32[$2_1 + 8 >> 2];
HEAPF32[$2_1 + 4 >> 2] = Math_fround($10_1 * Math_fround(0.0)) + HEAPF32[$2_1 + 4 >> 2];
HEAPF32[$2_1 >> 2] = Math_fround($15_1 * Math_fround(0.0)) + HEAPF32[$2_1 >> 2];
HEAPF32[$2_1 + 12 >> 2] = Math_fround($14_1 * Math_fround(0.0)) + HEAPF32[$2_1 + 12 >> 2];
$4_1 = $4_1 + 1 | 0;
if (($4_1 | 0) != 4) {
continue
}
break;
};
$4_1 = $0_1 + 16 | 0;
if ($11_1 >>> 0 >= $4_1 >>> 0) {
continue
}
break;
};
$15_1 = Math_fround(Math_fround(HEAPF32[$3_1 >> 2] + HEAPF32[$3_1 + 16 >> 2]) + Math_fround(HEAPF32[$3_1 + 32 >> 2] + HEAPF32[$3_1 + 48 >> 2]));
$9_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 12 >> 2] + HEAPF32[$3_1 + 28 >> 2]) + Math_fround(HEAPF32[$3_1 + 44 >> 2] + HEAPF32[$3_1 + 60 >> 2]));
$14_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 8 >> 2] + HEAPF32[$3_1 + 24 >> 2]) + Math_fround(HEAPF32[$3_1 + 40 >> 2] + HEAPF32[$3_1 + 56 >> 2]));
$10_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 4 >> 2] + HEAPF32[$3_1 + 20 >> 2]) + Math_fround(HEAPF32[$3_1 + 36 >> 2] + HEAPF32[$3_1 + 52 >> 2]));
}
$9_1 = Math_fround(Math_fround($15_1 + $10_1) + Math_fround($14_1 + $9_1));
if ($0_1 >>> 0 < $11_1 >>> 0) {
while (1) {
$9_1 = Math_fround(Math_fround(HEAPF32[$8_1 + ($0_1 << 2) >> 2] * Math_fround(0.0)) + $9_1);
$0_1 = $0_1 + 1 | 0;
if (($11_1 | 0) != ($0_1 | 0)) {
continue
}
break;
}
}
$7_1 = $1_1 + 88 | 0;
$15_1 = Math_fround(0.0);
if ($9_1 != Math_fround(0.0)) {
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 8 >> 2] = 1393;
HEAP32[$1_1 + 4 >> 2] = 1232;
HEAP32[$1_1 >> 2] = 4;
HEAP32[$1_1 + 52 >> 2] = 0;
HEAP32[$1_1 + 48 >> 2] = 1382;
HEAP32[$1_1 + 16 >> 2] = 0;
HEAP32[$1_1 + 20 >> 2] = 0;
HEAP32[$1_1 + 24 >> 2] = 0;
HEAP32[$1_1 + 28 >> 2] = 0;
HEAP32[$1_1 + 32 >> 2] = 0;
HEAP32[$1_1 + 36 >> 2] = 0;
HEAP32[$1_1 + 40 >> 2] = 0;
HEAP32[$1_1 + 44 >> 2] = 0;
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 60 >> 2] = 0;
$0_1 = $1_1 - -64 | 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$1_1 + 72 >> 2] = 0;
HEAP32[$1_1 + 76 >> 2] = 0;
HEAP32[$1_1 + 80 >> 2] = 0;
HEAP32[$1_1 + 84 >> 2] = 0;
break label$8;
}
$0_1 = 0;
HEAP8[$1_1 + 88 | 0] = 0;
HEAP8[$1_1 | 0] = 0;
$5_1 = HEAP32[1996];
$2_1 = HEAP32[1995];
$8_1 = HEAP32[1990];
HEAP32[$3_1 + 56 >> 2] = 0;
HEAP32[$3_1 + 60 >> 2] = 0;
HEAP32[$3_1 + 48 >> 2] = 0;
HEAP32[$3_1 + 52 >> 2] = 0;
HEAP32[$3_1 + 40 >> 2] = 0;
HEAP32[$3_1 + 44 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = 0;
HEAP32[$3_1 + 36 >> 2] = 0;
HEAP32[$3_1 + 24 >> 2] = 0;
HEAP32[$3_1 + 28 >> 2] = 0;
$4_1 = 16;
HEAP32[$3_1 + 16 >> 2] = 0;
HEAP32[$3_1 + 20 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
$24_1 = Math_imul($2_1, $5_1);
label$17 : {
if ($24_1 >>> 0 < 16) {
$14_1 = Math_fround(0.0);
$9_1 = Math_fround(0.0);
$10_1 = Math_fround(0.0);
break label$17;
}
while (1) {
$2_1 = $0_1;
$0_1 = $4_1;
$5_1 = $8_1 + ($2_1 << 2) | 0;
$4_1 = 0;
while (1) {
$2_1 = $4_1 << 4;
$11_1 = $2_1 + $5_1 | 0;
$14_1 = HEAPF32[$11_1 + 12 >> 2];
$15_1 = HEAPF32[$11_1 >> 2];
$10_1 = HEAPF32[$11_1 + 4 >> 2];
$2_1 = $3_1 + $2_1 | 0;
HEAPF32[$2_1 + 8 >> 2] = Math_fround(HEAPF32[$11_1 + 8 >> 2] * Math_fround(0.0)) + HEAPF32[$2_1 + 8 >> 2];
HEAPF32[$2_1 + 4 >> 2] = Math_fround($10_1 * Math_fround(0.0)) + HEAPF32[$2_1 + 4 >> 2];
HEAPF32[$2_1 >> 2] = Math_fround($15_1 * Math_fround(0.0)) + HEAPF32[$2_1 >> 2];
HEAPF32[$2_1 + 12 >> 2] = Math_fround($14_1 * Math_fround(0.0)) + HEAPF32[$2_1 + 12 >> 2];
$4_1 = $4_1 + 1 | 0;
if (($4_1 | 0) != 4) {
continue
}
break;
};
$4_1 = $0_1 + 16 | 0;
if ($24_1 >>> 0 >= $4_1 >>> 0) {
continue
}
break;
};
$15_1 = Math_fround(Math_fround(HEAPF32[$3_1 >> 2] + HEAPF32[$3_1 + 16 >> 2]) + Math_fround(HEAPF32[$3_1 + 32 >> 2] + HEAPF32[$3_1 + 48 >> 2]));
$9_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 12 >> 2] + HEAPF32[$3_1 + 28 >> 2]) + Math_fround(HEAPF32[$3_1 + 44 >> 2] + HEAPF32[$3_1 + 60 >> 2]));
$14_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 8 >> 2] + HEAPF32[$3_1 + 24 >> 2]) + Math_fround(HEAPF32[$3_1 + 40 >> 2] + HEAPF32[$3_1 + 56 >> 2]));
$10_1 = Math_fround(Math_fround(HEAPF32[$3_1 + 4 >> 2] + HEAPF32[$3_1 + 20 >> 2]) + Math_fround(HEAPF32[$3_1 + 36 >> 2] + HEAPF32[$3_1 + 52 >> 2]));
}
$9_1 = Math_fround(Math_fround($15_1 + $10_1) + Math_fround($14_1 + $9_1));
if ($0_1 >>> 0 < $24_1 >>> 0) {
while (1) {
$9_1 = Math_fround(Math_fround(HEAPF32[$8_1 + ($0_1 << 2) >> 2] * Math_fround(0.0)) + $9_1);
$0_1 = $0_1 + 1 | 0;
if (($24_1 | 0) != ($0_1 | 0)) {
continue
}
break;
}
}
if ($9_1 != Math_fround(0.0)) {
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 8 >> 2] = 1393;
HEAP32[$1_1 + 4 >> 2] = 1250;
HEAP32[$1_1 >> 2] = 4;
HEAP32[$1_1 + 52 >> 2] = 0;
HEAP32[$1_1 + 48 >> 2] = 1382;
HEAP32[$1_1 + 16 >> 2] = 0;
HEAP32[$1_1 + 20 >> 2] = 0;
HEAP32[$1_1 + 24 >> 2] = 0;
HEAP32[$1_1 + 28 >> 2] = 0;
HEAP32[$1_1 + 32 >> 2] = 0;
HEAP32[$1_1 + 36 >> 2] = 0;
HEAP32[$1_1 + 40 >> 2] = 0;
HEAP32[$1_1 + 44 >> 2] = 0;
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 60 >> 2] = 0;
$0_1 = $1_1 - -64 | 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$1_1 + 72 >> 2] = 0;
HEAP32[$1_1 + 76 >> 2] = 0;
HEAP32[$1_1 + 80 >> 2] = 0;
HEAP32[$1_1 + 84 >> 2] = 0;
break label$8;
}
$4_1 = 0;
HEAP8[$1_1 + 88 | 0] = 0;
HEAP8[$1_1 | 0] = 0;
$2_1 = HEAP32[2001];
if (!$2_1) {
break label$7
}
$0_1 = Math_imul($13_1, $17_1);
if (!$0_1) {
break label$7
}
while (1) {
if (HEAPF32[$2_1 + ($4_1 << 2) >> 2] < Math_fround(infinity)) {
$4_1 = $4_1 + 1 | 0;
if (($0_1 | 0) != ($4_1 | 0)) {
continue
}
break label$7;
}
break;
};
HEAP32[$1_1 + 52 >> 2] = 0;
HEAP32[$1_1 + 48 >> 2] = 1360;
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 8 >> 2] = 1369;
HEAP32[$1_1 + 4 >> 2] = 1377;
HEAP32[$1_1 >> 2] = 4;
HEAP32[$1_1 + 40 >> 2] = 0;
HEAP32[$1_1 + 44 >> 2] = 0;
HEAP32[$1_1 + 32 >> 2] = 0;
HEAP32[$1_1 + 36 >> 2] = 0;
HEAP32[$1_1 + 24 >> 2] = 0;
HEAP32[$1_1 + 28 >> 2] = 0;
HEAP32[$1_1 + 16 >> 2] = 0;
HEAP32[$1_1 + 20 >> 2] = 0;
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 60 >> 2] = 0;
$0_1 = $1_1 - -64 | 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$1_1 + 72 >> 2] = 0;
HEAP32[$1_1 + 76 >> 2] = 0;
HEAP32[$1_1 + 80 >> 2] = 0;
HEAP32[$1_1 + 84 >> 2] = 0;
}
HEAP8[$7_1 | 0] = 1;
}
label$26 : {
if (HEAPU8[$1_1 + 88 | 0]) {
$18(8008, $1_1, 88);
break label$26;
}
label$28 : {
if (HEAPU8[8144]) {
$35 = 1;
$31 = HEAP32[2045];
$24_1 = HEAP32[2044];
$25_1 = global$0 - 96 | 0;
global$0 = $25_1;
$26 = HEAP32[1996];
$0_1 = HEAP32[1997];
$32 = ($26 | 0) / ($0_1 | 0) | 0;
$18_1 = HEAP32[1992];
$28 = ($18_1 | 0) / ($0_1 | 0) | 0;
$20_1 = 1;
label$30 : {
if (($0_1 | 0) <= 0) {
break label$30
}
while (1) {
label$32 : {
label$33 : {
$0_1 = HEAP32[1993];
if (($0_1 | 0) <= 0) {
break label$33
}
if (($28 | 0) <= 0) {
break label$33
}
$4_1 = Math_imul($29, $28) << 2;
$11_1 = $4_1 + HEAP32[1989] | 0;
$17_1 = $4_1 + HEAP32[1988] | 0;
$5_1 = 0;
while (1) {
$7_1 = $31 + ($5_1 << 5) | 0;
$13_1 = $11_1 + (Math_imul($5_1, $18_1) << 2) | 0;
$4_1 = 0;
while (1) {
$2_1 = $4_1 << 2;
$0_1 = $0_1 - $5_1 | 0;
$3_1 = ($0_1 | 0) < 64 ? $0_1 : 64;
$0_1 = $28 - $4_1 | 0;
$16_1 = ($0_1 | 0) < 64 ? $0_1 : 64;
$13($2_1 + $13_1 | 0, $18_1, $3_1, $16_1, 60272);
$6_1 = HEAP32[1991];
if (($6_1 | 0) > 0) {
$8_1 = $2_1 + $17_1 | 0;
$0_1 = 0;
while (1) {
$2_1 = $6_1 - $0_1 | 0;
$3_1 = ($2_1 | 0) < 8 ? $2_1 : 8;
if (HEAPU8[7996]) {
$2_1 = $0_1 + $3_1 | 0;
HEAP32[$25_1 >> 2] = $2_1;
$2_1 = ($2_1 | 0) < HEAP32[1993] ? $25_1 : 7972;
} else {
$2_1 = 7972
}
$2_1 = HEAP32[$2_1 >> 2] - $5_1 | 0;
$2_1 = ($2_1 | 0) < 64 ? $2_1 : 64;
if (($2_1 | 0) > 0) {
$14($8_1 + (Math_imul($0_1, $18_1) << 2) | 0, $18_1, $3_1, $16_1, Math_fround(HEAPF32[1998] * Math_fround(1.4426950216293335)), 76656);
$15(76656, 60272, $16_1, $2_1, !$4_1, $7_1 + (Math_imul(HEAP32[1993] + 3 & 1073741820, $0_1) << 2) | 0);
$6_1 = HEAP32[1991];
}
$0_1 = $0_1 + 8 | 0;
if (($6_1 | 0) > ($0_1 | 0)) {
continue
}
break;
};
}
$4_1 = $4_1 - -64 | 0;
if (($28 | 0) > ($4_1 | 0)) {
$0_1 = HEAP32[1993];
continue;
}
break;
};
$0_1 = HEAP32[1993];
$5_1 = $5_1 - -64 | 0;
if (($0_1 | 0) > ($5_1 | 0)) {
continue
}
break;
};
break label$32;
}
$6_1 = HEAP32[1991];
}
if (($6_1 | 0) > 0) {
$17_1 = Math_imul($29, $32) << 2;
$7_1 = $17_1 + $24_1 | 0;
$4_1 = 0;
while (1) {
$0_1 = $6_1 - $4_1 | 0;
$16_1 = ($0_1 | 0) < 8 ? $0_1 : 8;
label$44 : {
if (!HEAPU8[7996]) {
$5_1 = HEAP32[1993];
$0_1 = $5_1;
break label$44;
}
$2_1 = $4_1 + $16_1 | 0;
$0_1 = HEAP32[1993];
$5_1 = ($0_1 | 0) > ($2_1 | 0) ? $2_1 : $0_1;
}
$13_1 = Math_imul($4_1, $26);
$8_1 = Math_imul($0_1 + 3 & -4, $4_1);
$0_1 = 8;
$3_1 = $19($25_1, 96);
$6_1 = $3_1;
while (1) {
HEAP32[$6_1 >> 2] = -8402530;
$6_1 = $6_1 + 4 | 0;
$2_1 = $0_1 >>> 0 > 1;
$0_1 = $0_1 - 1 | 0;
if ($2_1) {
continue
}
break;
};
$0_1 = 0;
$11_1 = $31 + ($8_1 << 2) | 0;
$16($11_1, $5_1, $11($4_1, $16_1, 0, $5_1, $11_1), $3_1);
$8_1 = $7_1 + ($13_1 << 2) | 0;
if (($5_1 | 0) > 0) {
while (1) {
$2_1 = $5_1 - $0_1 | 0;
$17($11_1 + ($0_1 << 5) | 0, ($17_1 + HEAP32[1990] | 0) + (Math_imul($0_1, $26) << 2) | 0, $26, ($2_1 | 0) < 64 ? $2_1 : 64, $32, $16_1, 1520, !$0_1, $8_1, $26);
$0_1 = $0_1 - -64 | 0;
if (($5_1 | 0) > ($0_1 | 0)) {
continue
}
break;
}
}
$20_1 = $12($3_1, $4_1, $16_1, $32, $8_1) & $20_1;
$6_1 = HEAP32[1991];
$4_1 = $4_1 + 8 | 0;
if (($6_1 | 0) > ($4_1 | 0)) {
continue
}
break;
};
}
$29 = $29 + 1 | 0;
if (($29 | 0) >= HEAP32[1997]) {
break label$30
}
$18_1 = HEAP32[1992];
continue;
};
}
global$0 = $25_1 + 96 | 0;
if (!($20_1 & 1)) {
break label$28
}
break label$26;
}
$35 = 1;
$24_1 = HEAP32[2044];
$21_1 = global$0 - 16 | 0;
global$0 = $21_1;
$0_1 = HEAP32[1997];
$12_1 = HEAP32[1992] / ($0_1 | 0) | 0;
$4_1 = 1024 / ($12_1 | 0) | 0;
$36 = HEAP32[1996] / ($0_1 | 0) | 0;
$37 = 1;
label$49 : {
if (($0_1 | 0) <= 0) {
break label$49
}
$27 = HEAP32[1991];
if (($27 | 0) <= 0) {
break label$49
}
$4_1 = ($4_1 | 0) < 8 ? $4_1 : 8;
$19_1 = (($4_1 | 0) > 1 ? $4_1 : 1) << 3;
$29 = ($12_1 | 0) > 1024;
$25_1 = ($12_1 | 0) < 65;
while (1) {
if (($27 | 0) > 0) {
$10_1 = Math_fround(HEAPF32[1998] * Math_fround(1.4426950216293335));
$0_1 = Math_imul($36, $33) << 2;
$26 = $0_1 + $24_1 | 0;
$11_1 = $0_1 + HEAP32[1990] | 0;
$0_1 = Math_imul($12_1, $33) << 2;
$28 = $0_1 + HEAP32[1989] | 0;
$32 = $0_1 + HEAP32[1988] | 0;
$20_1 = 0;
$22_1 = 0;
while (1) {
$0_1 = $27 - $22_1 | 0;
$30 = ($0_1 | 0) < ($19_1 | 0) ? $0_1 : $19_1;
$17_1 = ($30 | 0) <= 0;
if (!$17_1) {
$0_1 = $20_1 + $27 | 0;
$13_1 = (($0_1 | 0) > ($19_1 | 0) ? $19_1 : $0_1) - 1 >>> 3 | 0;
$4_1 = 0;
$5_1 = 0;
while (1) {
$7_1 = Math_imul($5_1, 96);
$2_1 = $7_1 + 59528 | 0;
$0_1 = $7_1 + 59496 | 0;
$6_1 = 8;
while (1) {
HEAP32[$0_1 >> 2] = -8402530;
$0_1 = $0_1 + 4 | 0;
$8_1 = $6_1 >>> 0 > 1;
$6_1 = $6_1 - 1 | 0;
if ($8_1) {
continue
}
break;
};
if ((($7_1 - $2_1 | 0) + 59560 | 0) > 0) {
HEAP32[$2_1 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = 0;
}
if (!$29) {
$0_1 = HEAP32[1992];
$3_1 = (Math_imul($0_1, $4_1 + $22_1 | 0) << 2) + $32 | 0;
$2_1 = $0_1;
$0_1 = $30 - ($5_1 << 3) | 0;
$14($3_1, $2_1, ($0_1 | 0) < 8 ? $0_1 : 8, $12_1, $10_1, (Math_imul($4_1, $12_1) << 2) + 8296 | 0);
}
$0_1 = $5_1 + 1 | 0;
$4_1 = $0_1 << 3;
$2_1 = ($5_1 | 0) == ($13_1 | 0);
$5_1 = $0_1;
if (!$2_1) {
continue
}
break;
};
}
if (HEAPU8[7996]) {
$0_1 = $22_1 + $30 | 0;
HEAP32[$21_1 + 4 >> 2] = $0_1;
$0_1 = ($0_1 | 0) < HEAP32[1993] ? $21_1 + 4 | 0 : 7972;
} else {
$0_1 = 7972
}
$7_1 = HEAP32[$0_1 >> 2];
if (($7_1 | 0) > 0) {
$0_1 = $20_1 + $27 | 0;
$13_1 = (($0_1 | 0) > ($19_1 | 0) ? $19_1 : $0_1) - 1 >>> 3 | 0;
$6_1 = 0;
while (1) {
$0_1 = HEAP32[1993] - $6_1 | 0;
$31 = ($0_1 | 0) < 64 ? $0_1 : 64;
HEAP32[$21_1 + 12 >> 2] = $31;
$34 = HEAP32[1996];
if (($12_1 | 0) <= 64) {
$0_1 = HEAP32[1994];
$13((Math_imul($0_1, $6_1) << 2) + $28 | 0, $0_1, $31, $12_1, 41064);
}
if (!$17_1) {
$8_1 = (Math_imul($6_1, $34) << 2) + $11_1 | 0;
$0_1 = 0;
$4_1 = 0;
while (1) {
$2_1 = $30 - ($4_1 << 3) | 0;
$38 = ($2_1 | 0) < 8 ? $2_1 : 8;
$18_1 = $0_1 + $22_1 | 0;
if (HEAPU8[7996]) {
$0_1 = $38 + ($18_1 - $6_1 | 0) | 0;
HEAP32[$21_1 + 8 >> 2] = $0_1;
$0_1 = ($0_1 | 0) < ($31 | 0) ? $21_1 + 8 | 0 : $21_1 + 12 | 0;
} else {
$0_1 = $21_1 + 12 | 0
}
$23_1 = HEAP32[$0_1 >> 2];
if (($23_1 | 0) > 0) {
label$68 : {
if (($12_1 | 0) <= 0) {
break label$68
}
$16_1 = HEAP32[1994];
$3_1 = (Math_imul($16_1, $6_1) << 2) + $28 | 0;
$0_1 = 0;
if (!$29) {
$5_1 = Math_imul($4_1, $12_1);
if (!$25_1) {
while (1) {
$2_1 = $12_1 - $0_1 | 0;
$2_1 = ($2_1 | 0) < 64 ? $2_1 : 64;
$13(($0_1 << 2) + $3_1 | 0, $16_1, $23_1, $2_1, 41064);
$15(($0_1 + $5_1 << 5) + 8296 | 0, 41064, $2_1, $23_1, !$0_1, 57448);
$0_1 = $0_1 - -64 | 0;
if (($12_1 | 0) > ($0_1 | 0)) {
continue
}
break label$68;
}
}
while (1) {
$2_1 = $12_1 - $0_1 | 0;
$15(($0_1 + $5_1 << 5) + 8296 | 0, 41064, ($2_1 | 0) < 64 ? $2_1 : 64, $23_1, !$0_1, 57448);
$0_1 = $0_1 - -64 | 0;
if (($12_1 | 0) > ($0_1 | 0)) {
continue
}
break;
};
break label$68;
}
while (1) {
$2_1 = $12_1 - $0_1 | 0;
$5_1 = ($2_1 | 0) < 64 ? $2_1 : 64;
if (!$25_1) {
$13(($0_1 << 2) + $3_1 | 0, $16_1, $23_1, $5_1, 41064)
}
$2_1 = HEAP32[1992];
$14(((Math_imul($2_1, $22_1) << 2) + $32 | 0) + ($0_1 << 2) | 0, $2_1, $30, $5_1, $10_1, 8296);
$15(8296, 41064, $5_1, $23_1, !$0_1, 57448);
$0_1 = $0_1 - -64 | 0;
if (($12_1 | 0) > ($0_1 | 0)) {
continue
}
break;
};
}
$0_1 = Math_imul($4_1, 96);
$16(57448, $23_1, $11($18_1, $38, $6_1, $23_1, 57448), $0_1 + 59496 | 0);
$17(57448, $8_1, $34, $23_1, $36, $38, $0_1 + 59560 | 0, !$6_1, $26 + (Math_imul($18_1, $34) << 2) | 0, $34);
}
$2_1 = $4_1 + 1 | 0;
$0_1 = $2_1 << 3;
$5_1 = ($4_1 | 0) != ($13_1 | 0);
$4_1 = $2_1;
if ($5_1) {
continue
}
break;
};
}
$6_1 = $6_1 - -64 | 0;
if (($7_1 | 0) > ($6_1 | 0)) {
continue
}
break;
};
}
$6_1 = 1;
if (($30 | 0) > 0) {
$0_1 = $20_1 + $27 | 0;
$8_1 = (($0_1 | 0) > ($19_1 | 0) ? $19_1 : $0_1) - 1 >>> 3 | 0;
$5_1 = 0;
$0_1 = 0;
while (1) {
$2_1 = $5_1 + $22_1 | 0;
$4_1 = $30 - ($0_1 << 3) | 0;
$6_1 = $12(Math_imul($0_1, 96) + 59496 | 0, $2_1, ($4_1 | 0) < 8 ? $4_1 : 8, $36, $26 + (Math_imul($2_1, HEAP32[1996]) << 2) | 0) & $6_1;
$4_1 = $0_1 + 1 | 0;
$5_1 = $4_1 << 3;
$2_1 = ($0_1 | 0) != ($8_1 | 0);
$0_1 = $4_1;
if ($2_1) {
continue
}
break;
};
}
$20_1 = $20_1 - $19_1 | 0;
$37 = $6_1 & $37;
$27 = HEAP32[1991];
$22_1 = $19_1 + $22_1 | 0;
if (($27 | 0) > ($22_1 | 0)) {
continue
}
break;
};
$0_1 = HEAP32[1997];
}
$33 = $33 + 1 | 0;
if (($33 | 0) < ($0_1 | 0)) {
continue
}
break;
};
}
global$0 = $21_1 + 16 | 0;
if ($37 & 1) {
break label$26
}
}
HEAP32[$1_1 + 8 >> 2] = 0;
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 48 >> 2] = 0;
HEAP32[$1_1 + 52 >> 2] = 0;
HEAP32[$1_1 + 4 >> 2] = 1257;
HEAP32[$1_1 >> 2] = 8;
HEAP32[$1_1 + 16 >> 2] = 0;
HEAP32[$1_1 + 20 >> 2] = 0;
HEAP32[$1_1 + 24 >> 2] = 0;
HEAP32[$1_1 + 28 >> 2] = 0;
HEAP32[$1_1 + 32 >> 2] = 0;
HEAP32[$1_1 + 36 >> 2] = 0;
HEAP32[$1_1 + 40 >> 2] = 0;
HEAP32[$1_1 + 44 >> 2] = 0;
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 60 >> 2] = 0;
$0_1 = $1_1 - -64 | 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$1_1 + 72 >> 2] = 0;
HEAP32[$1_1 + 76 >> 2] = 0;
HEAP32[$1_1 + 80 >> 2] = 0;
HEAP32[$1_1 + 84 >> 2] = 0;
HEAP32[$1_1 + 8 >> 2] = 1505;
HEAP32[$1_1 + 48 >> 2] = 1145;
$18(8008, $1_1, 88);
$35 = 0;
}
global$0 = $1_1 + 96 | 0;
return $35 | 0;
}

function $3() {
return 8008;
}

function $4() {
return 1024;
}

function $5() {
return 9;
}

function $6($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
$0_1 = +$0_1;
$1_1 = +$1_1;
$2_1 = +$2_1;
$3_1 = +$3_1;
$4_1 = +$4_1;
$5_1 = $5_1 | 0;
var $6_1 = 0, $7_1 = 0.0, $8_1 = 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
HEAPF64[$6_1 + 40 >> 3] = $4_1;
HEAPF64[$6_1 + 32 >> 3] = $3_1;
HEAPF64[$6_1 + 24 >> 3] = $2_1;
HEAPF64[$6_1 + 16 >> 3] = $1_1;
HEAPF64[$6_1 + 8 >> 3] = $0_1;
$0_1 = 0.0;
$3_1 = HEAPF64[$6_1 + 8 >> 3];
$4_1 = HEAPF64[$6_1 + 16 >> 3];
$2_1 = $5_1 ? 0.0 : $3_1 * $4_1;
label$1 : {
if (!$5_1) {
break label$1
}
if (!($3_1 > 0.0)) {
break label$1
}
while (1) {
$1_1 = $0_1 + 8.0;
$7_1 = $1_1 > $3_1 ? $3_1 : $1_1;
$2_1 = ($7_1 - $0_1) * ($4_1 < $7_1 ? $4_1 : $7_1) + $2_1;
$0_1 = $1_1;
if ($3_1 > $0_1) {
continue
}
break;
};
}
HEAPF64[$6_1 + 48 >> 3] = $2_1;
$0_1 = HEAPF64[$6_1 + 40 >> 3];
$1_1 = $2_1 * HEAPF64[$6_1 + 24 >> 3] * $0_1;
HEAPF64[$6_1 + 56 >> 3] = $1_1;
$0_1 = $0_1 * ($2_1 * HEAPF64[$6_1 + 32 >> 3]);
HEAPF64[$6_1 + 64 >> 3] = $0_1;
HEAPF64[$6_1 + 72 >> 3] = $1_1 + $0_1;
$5_1 = HEAP32[$6_1 + 76 >> 2];
HEAP32[2052] = HEAP32[$6_1 + 72 >> 2];
HEAP32[2053] = $5_1;
$5_1 = $6_1 - -64 | 0;
$8_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[2050] = HEAP32[$5_1 >> 2];
HEAP32[2051] = $8_1;
$5_1 = HEAP32[$6_1 + 60 >> 2];
HEAP32[2048] = HEAP32[$6_1 + 56 >> 2];
HEAP32[2049] = $5_1;
$5_1 = HEAP32[$6_1 + 52 >> 2];
HEAP32[2046] = HEAP32[$6_1 + 48 >> 2];
HEAP32[2047] = $5_1;
global$0 = $6_1 + 80 | 0;
return 8184;
}

function $7($0_1, $1_1, $2_1, $3_1, $4_1) {
$0_1 = +$0_1;
$1_1 = +$1_1;
$2_1 = +$2_1;
$3_1 = +$3_1;
$4_1 = +$4_1;
var $5_1 = 0, $6_1 = 0, $7_1 = 0.0, $8_1 = 0;
$5_1 = global$0 - 112 | 0;
global$0 = $5_1;
HEAPF64[$5_1 + 40 >> 3] = $4_1;
HEAPF64[$5_1 + 32 >> 3] = $3_1;
HEAPF64[$5_1 + 24 >> 3] = $2_1;
HEAPF64[$5_1 + 16 >> 3] = $1_1;
HEAPF64[$5_1 + 8 >> 3] = $0_1;
$1_1 = HEAPF64[$5_1 + 16 >> 3];
$0_1 = HEAPF64[$5_1 + 24 >> 3];
$2_1 = HEAPF64[$5_1 + 8 >> 3];
$3_1 = HEAPF64[$5_1 + 32 >> 3];
$4_1 = HEAPF64[$5_1 + 40 >> 3];
$7_1 = $2_1 * $3_1 * $4_1 * 4.0;
HEAPF64[$5_1 + 56 >> 3] = $7_1;
$2_1 = $4_1 * ($2_1 * $0_1 + $1_1 * ($0_1 + $3_1)) * 4.0;
HEAPF64[$5_1 + 48 >> 3] = $2_1;
HEAPF64[$5_1 + 64 >> 3] = 51968;
$0_1 = HEAPF64[$5_1 + 16 >> 3];
$1_1 = HEAPF64[$5_1 + 8 >> 3];
$2_1 = $7_1 + $2_1;
HEAPF64[$5_1 + 96 >> 3] = $2_1 + 51968.0;
$3_1 = $1_1 * $0_1 * 4.0;
HEAPF64[$5_1 + 80 >> 3] = $3_1;
$0_1 = Math_ceil($1_1 * .125) * 8.0 * Math_ceil($0_1 * .25) * 4.0 * 4.0 + 51968.0;
HEAPF64[$5_1 + 72 >> 3] = $0_1;
HEAPF64[$5_1 + 104 >> 3] = $2_1 + $0_1;
HEAPF64[$5_1 + 88 >> 3] = $0_1 - $3_1;
$6_1 = HEAP32[$5_1 + 108 >> 2];
HEAP32[2068] = HEAP32[$5_1 + 104 >> 2];
HEAP32[2069] = $6_1;
$6_1 = HEAP32[$5_1 + 100 >> 2];
HEAP32[2066] = HEAP32[$5_1 + 96 >> 2];
HEAP32[2067] = $6_1;
$6_1 = HEAP32[$5_1 + 92 >> 2];
HEAP32[2064] = HEAP32[$5_1 + 88 >> 2];
HEAP32[2065] = $6_1;
$6_1 = HEAP32[$5_1 + 84 >> 2];
HEAP32[2062] = HEAP32[$5_1 + 80 >> 2];
HEAP32[2063] = $6_1;
$6_1 = HEAP32[$5_1 + 76 >> 2];
HEAP32[2060] = HEAP32[$5_1 + 72 >> 2];
HEAP32[2061] = $6_1;
$6_1 = $5_1 - -64 | 0;
$8_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[2058] = HEAP32[$6_1 >> 2];
HEAP32[2059] = $8_1;
$6_1 = HEAP32[$5_1 + 60 >> 2];
HEAP32[2056] = HEAP32[$5_1 + 56 >> 2];
HEAP32[2057] = $6_1;
$6_1 = HEAP32[$5_1 + 52 >> 2];
HEAP32[2054] = HEAP32[$5_1 + 48 >> 2];
HEAP32[2055] = $6_1;
global$0 = $5_1 + 112 | 0;
return 8216;
}

function $8($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0.0, $2_1 = 0.0, $3_1 = 0;
$2_1 = Math_ceil((+($0_1 | 0) * 8.0 + 95104.0) * .015625) * 64.0;
$1_1 = Math_ceil($2_1 * .0000152587890625) - +(__wasm_memory_size() >>> 0);
label$1 : {
if (!($1_1 <= 0.0)) {
$0_1 = 0;
if (!($2_1 < 4294967296.0)) {
break label$1
}
if ($1_1 < 4294967296.0 & $1_1 >= 0.0) {
$3_1 = ~~$1_1 >>> 0
} else {
$3_1 = 0
}
if ((__wasm_memory_grow($3_1 | 0) | 0) == -1) {
break label$1
}
}
$0_1 = 95104;
}
return $0_1 | 0;
}

function $9($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0.0, $5_1 = 0.0, $6_1 = 0, $7_1 = 0.0, $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0, $11_1 = 0.0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$10_1 = ($1_1 << 3) + $0_1 | 0;
$4_1 = nan;
label$1 : {
if (!$1_1) {
break label$1
}
$5_1 = +($1_1 >>> 0);
while (1) {
$6_1 = $3_1 << 3;
$7_1 = $7_1 + $21(HEAPF64[$6_1 + $10_1 >> 3]) / $5_1;
$8_1 = $8_1 + $21(HEAPF64[$0_1 + $6_1 >> 3]) / $5_1;
$3_1 = $3_1 + 1 | 0;
if (($3_1 | 0) != ($1_1 | 0)) {
continue
}
break;
};
if (!$1_1) {
break label$1
}
$4_1 = 0.0;
$3_1 = 0;
$5_1 = 0.0;
while (1) {
$6_1 = $3_1 << 3;
$11_1 = $21(HEAPF64[$6_1 + $10_1 >> 3]);
$9_1 = $21(HEAPF64[$0_1 + $6_1 >> 3]) - $8_1;
$4_1 = $9_1 * ($11_1 - $7_1) + $4_1;
$5_1 = $9_1 * $9_1 + $5_1;
$3_1 = $3_1 + 1 | 0;
if (($3_1 | 0) != ($1_1 | 0)) {
continue
}
break;
};
$4_1 = $4_1 / $5_1;
}
HEAPF64[$2_1 >> 3] = $4_1;
(wasm2js_i32$0 = $2_1, wasm2js_f64$0 = $20($7_1 - $4_1 * $8_1)), HEAPF64[wasm2js_i32$0 + 8 >> 3] = wasm2js_f64$0;
$0_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[2072] = HEAP32[$2_1 + 8 >> 2];
HEAP32[2073] = $0_1;
$0_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[2070] = HEAP32[$2_1 >> 2];
HEAP32[2071] = $0_1;
global$0 = $2_1 + 16 | 0;
return 8280;
}

function $10($0_1, $1_1, $2_1) {
$0_1 = +$0_1;
$1_1 = +$1_1;
$2_1 = +$2_1;
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
HEAPF64[$3_1 + 8 >> 3] = $1_1;
HEAPF64[$3_1 >> 3] = $0_1;
$0_1 = HEAPF64[$3_1 >> 3];
$1_1 = $21($2_1);
$0_1 = HEAPF64[$3_1 + 8 >> 3] * $20($1_1 * $0_1);
global$0 = $3_1 + 16 | 0;
return +$0_1;
}

function $11($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
label$1 : {
label$2 : {
if (($1_1 | 0) <= 0) {
$7_1 = HEAP32[2e3];
break label$2;
}
$11_1 = 1 - $2_1 | 0;
$14_1 = HEAP32[1993];
$12_1 = HEAPU8[7996];
$8_1 = HEAP32[2001];
$7_1 = HEAP32[2e3];
if (!$7_1) {
$9_1 = ($3_1 | 0) > 1 ? $3_1 : 1;
$10_1 = !$8_1 | ($3_1 | 0) <= 0;
while (1) {
$7_1 = $0_1 + $6_1 | 0;
if (!$10_1) {
$13_1 = Math_imul($7_1, $14_1) + $2_1 | 0;
$5_1 = 0;
while (1) {
$15_1 = (($5_1 << 3) + $6_1 << 2) + $4_1 | 0;
HEAPF32[$15_1 >> 2] = Math_fround(HEAPF32[$8_1 + ($5_1 + $13_1 << 2) >> 2] * Math_fround(1.4426950216293335)) + HEAPF32[$15_1 >> 2];
$5_1 = $5_1 + 1 | 0;
if (($9_1 | 0) != ($5_1 | 0)) {
continue
}
break;
};
}
label$8 : {
if (!$12_1) {
break label$8
}
$5_1 = $7_1 + $11_1 | 0;
$5_1 = ($5_1 | 0) > 0 ? $5_1 : 0;
if (($5_1 | 0) >= ($3_1 | 0)) {
break label$8
}
while (1) {
HEAP32[(($5_1 << 3) + $6_1 << 2) + $4_1 >> 2] = -8388608;
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) < ($3_1 | 0)) {
continue
}
break;
};
}
$6_1 = $6_1 + 1 | 0;
if (($6_1 | 0) != ($1_1 | 0)) {
continue
}
break;
};
$7_1 = 0;
break label$2;
}
if (!$8_1) {
$9_1 = ($3_1 | 0) <= 0;
while (1) {
$8_1 = $0_1 + $6_1 | 0;
if (!$9_1) {
$10_1 = Math_imul($8_1, $14_1) + $2_1 | 0;
$5_1 = 0;
while (1) {
if (!HEAPU8[($5_1 + $10_1 | 0) + $7_1 | 0]) {
HEAP32[(($5_1 << 3) + $6_1 << 2) + $4_1 >> 2] = -8388608
}
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) != ($3_1 | 0)) {
continue
}
break;
};
}
label$15 : {
if (!$12_1) {
break label$15
}
$5_1 = $8_1 + $11_1 | 0;
$5_1 = ($5_1 | 0) > 0 ? $5_1 : 0;
if (($5_1 | 0) >= ($3_1 | 0)) {
break label$15
}
while (1) {
HEAP32[(($5_1 << 3) + $6_1 << 2) + $4_1 >> 2] = -8388608;
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) < ($3_1 | 0)) {
continue
}
break;
};
}
$6_1 = $6_1 + 1 | 0;
if (($6_1 | 0) != ($1_1 | 0)) {
continue
}
break;
};
break label$2;
}
$5_1 = 1;
if (($3_1 | 0) > 0) {
while (1) {
$10_1 = $0_1 + $6_1 | 0;
$9_1 = Math_imul($10_1, $14_1) + $2_1 | 0;
$5_1 = 0;
while (1) {
if (!HEAPU8[($5_1 + $9_1 | 0) + $7_1 | 0]) {
HEAP32[(($5_1 << 3) + $6_1 << 2) + $4_1 >> 2] = -8388608
}
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) != ($3_1 | 0)) {
continue
}
break;
};
$5_1 = 0;
while (1) {
$13_1 = (($5_1 << 3) + $6_1 << 2) + $4_1 | 0;
HEAPF32[$13_1 >> 2] = Math_fround(HEAPF32[$8_1 + ($5_1 + $9_1 << 2) >> 2] * Math_fround(1.4426950216293335)) + HEAPF32[$13_1 >> 2];
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) != ($3_1 | 0)) {
continue
}
break;
};
label$22 : {
if (!$12_1) {
break label$22
}
$5_1 = $10_1 + $11_1 | 0;
$5_1 = ($5_1 | 0) > 0 ? $5_1 : 0;
if (($5_1 | 0) >= ($3_1 | 0)) {
break label$22
}
while (1) {
HEAP32[(($5_1 << 3) + $6_1 << 2) + $4_1 >> 2] = -8388608;
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) < ($3_1 | 0)) {
continue
}
break;
};
}
$6_1 = $6_1 + 1 | 0;
if (($6_1 | 0) != ($1_1 | 0)) {
continue
}
break;
};
break label$2;
}
if (!$12_1) {
break label$1
}
while (1) {
$5_1 = ($0_1 + $6_1 | 0) + $11_1 | 0;
$5_1 = ($5_1 | 0) > 0 ? $5_1 : 0;
if (($5_1 | 0) < ($3_1 | 0)) {
while (1) {
HEAP32[(($5_1 << 3) + $6_1 << 2) + $4_1 >> 2] = -8388608;
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) < ($3_1 | 0)) {
continue
}
break;
}
}
$6_1 = $6_1 + 1 | 0;
if (($6_1 | 0) != ($1_1 | 0)) {
continue
}
break;
};
}
$5_1 = 1;
if ($7_1) {
break label$1
}
if (HEAP32[2001]) {
break label$1
}
if (!HEAPU8[7996]) {
return 0
}
$5_1 = ($2_1 + $3_1 | 0) > ($0_1 + 1 | 0);
}
return $5_1;
}

function $12($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = Math_fround(0), $10_1 = 0, $11_1 = Math_fround(0), $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = Math_fround(0);
$8_1 = 1;
if (($2_1 | 0) > 0) {
$17_1 = ($3_1 - (($3_1 & 1073741823) != 0) << 2) + 4 | 0;
$12_1 = HEAP32[1993];
$18_1 = HEAP32[1996];
$13_1 = HEAP32[2001];
$14_1 = HEAP32[2e3];
$15_1 = HEAPU8[7996];
while (1) {
$6_1 = (Math_imul($10_1, $18_1) << 2) + $4_1 | 0;
label$3 : {
label$4 : {
label$5 : {
$5_1 = ($10_1 << 2) + $0_1 | 0;
$11_1 = HEAPF32[$5_1 + 32 >> 2];
if ($11_1 == Math_fround(0.0)) {
if (($3_1 | 0) > 0) {
$19($6_1, $17_1)
}
$7_1 = $1_1 + $10_1 | 0;
$6_1 = $7_1 + 1 | 0;
$5_1 = HEAP32[1993];
$6_1 = $15_1 ? (($5_1 | 0) > ($6_1 | 0) ? $6_1 : $5_1) : $12_1;
$5_1 = Math_imul($7_1, $15_1 ? $5_1 : $12_1);
if ($14_1) {
if (!$6_1) {
break label$5
}
$5_1 = $5_1 + $14_1 | 0;
$7_1 = $6_1 + $5_1 | 0;
while (1) {
$16_1 = HEAPU8[$5_1 | 0];
$6_1 = ($16_1 | 0) != 0;
if ($16_1) {
break label$4
}
$5_1 = $5_1 + 1 | 0;
if (($7_1 | 0) != ($5_1 | 0)) {
continue
}
break;
};
break label$4;
}
if (!$13_1) {
$6_1 = 1;
break label$4;
}
if (!$6_1) {
break label$5
}
$5_1 = ($5_1 << 2) + $13_1 | 0;
$7_1 = $5_1 + ($6_1 << 2) | 0;
while (1) {
$6_1 = HEAPF32[$5_1 >> 2] > Math_fround(-infinity);
if ($6_1) {
break label$4
}
$5_1 = $5_1 + 4 | 0;
if (($7_1 | 0) != ($5_1 | 0)) {
continue
}
break;
};
break label$4;
}
$9_1 = HEAPF32[$5_1 >> 2];
$8_1 = $9_1 > Math_fround(-3399999952144364249077324.0e14) & $9_1 <= Math_fround(3402823466385288598117041.0e14) & $8_1;
$5_1 = 0;
$9_1 = Math_fround(0.0);
if (($3_1 | 0) > 0) {
$19_1 = Math_fround(Math_fround(1.0) / $11_1);
while (1) {
$7_1 = $6_1 + ($5_1 << 2) | 0;
$11_1 = Math_fround($19_1 * HEAPF32[$7_1 >> 2]);
HEAPF32[$7_1 >> 2] = $11_1;
$9_1 = Math_fround(Math_fround($11_1 * Math_fround(0.0)) + $9_1);
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) != ($3_1 | 0)) {
continue
}
break;
};
}
$8_1 = $8_1 & $9_1 == Math_fround(0.0);
break label$3;
}
$6_1 = 0;
}
$8_1 = !$6_1 & $8_1;
}
$10_1 = $10_1 + 1 | 0;
if (($10_1 | 0) != ($2_1 | 0)) {
continue
}
break;
};
}
return $8_1;
}

function $13($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = $3_1 << 2;
$3_1 = 0;
if (($2_1 | 0) > 0) {
while (1) {
$18(($3_1 << 8) + $4_1 | 0, (Math_imul($1_1, $3_1) << 2) + $0_1 | 0, $5_1);
$3_1 = $3_1 + 1 | 0;
if (($3_1 | 0) != ($2_1 | 0)) {
continue
}
break;
}
}
if ($2_1 & 3) {
while (1) {
$19(($2_1 << 8) + $4_1 | 0, $5_1);
$2_1 = $2_1 + 1 | 0;
if ($2_1 & 3) {
continue
}
break;
}
}
}

function $14($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0;
if (($3_1 | 0) > 0) {
while (1) {
$6_1 = 0;
label$3 : {
if (($2_1 | 0) > ($7_1 | 0)) {
$8_1 = Math_imul($1_1, $7_1);
while (1) {
HEAPF32[(($6_1 << 3) + $7_1 << 2) + $5_1 >> 2] = HEAPF32[($6_1 + $8_1 << 2) + $0_1 >> 2] * $4_1;
$6_1 = $6_1 + 1 | 0;
if (($6_1 | 0) != ($3_1 | 0)) {
continue
}
break;
};
break label$3;
}
while (1) {
HEAP32[(($6_1 << 3) + $7_1 << 2) + $5_1 >> 2] = 0;
$6_1 = $6_1 + 1 | 0;
if (($6_1 | 0) != ($3_1 | 0)) {
continue
}
break;
};
}
$7_1 = $7_1 + 1 | 0;
if (($7_1 | 0) != 8) {
continue
}
break;
}
}
}

function $15($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = Math_fround(0), $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = Math_fround(0), $21_1 = Math_fround(0), $22_1 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = Math_fround(0), $25_1 = Math_fround(0);
$14_1 = global$0 - 128 | 0;
global$0 = $14_1;
if (($3_1 | 0) > 0) {
$17_1 = ($2_1 << 5) + $0_1 | 0;
while (1) {
$15_1 = $19($14_1, 128);
$16_1 = ($13_1 << 5) + $5_1 | 0;
$8_1 = 0;
if (!$4_1) {
while (1) {
$6_1 = $8_1 << 5;
$7_1 = $6_1 + $16_1 | 0;
$9_1 = HEAP32[$7_1 + 8 >> 2];
$11_1 = HEAP32[$7_1 + 12 >> 2];
$12_1 = HEAP32[$7_1 + 4 >> 2];
$6_1 = $6_1 + $15_1 | 0;
HEAP32[$6_1 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $12_1;
HEAP32[$6_1 + 8 >> 2] = $9_1;
HEAP32[$6_1 + 12 >> 2] = $11_1;
$9_1 = HEAP32[$7_1 + 16 >> 2];
$11_1 = HEAP32[$7_1 + 20 >> 2];
$12_1 = HEAP32[$7_1 + 28 >> 2];
HEAP32[$6_1 + 24 >> 2] = HEAP32[$7_1 + 24 >> 2];
HEAP32[$6_1 + 28 >> 2] = $12_1;
HEAP32[$6_1 + 16 >> 2] = $9_1;
HEAP32[$6_1 + 20 >> 2] = $11_1;
$8_1 = $8_1 + 1 | 0;
if (($8_1 | 0) != 4) {
continue
}
break;
}
}
if ($2_1) {
$9_1 = ($13_1 << 8) + $1_1 | 0;
$8_1 = $0_1;
while (1) {
$18_1 = HEAPF32[$8_1 + 28 >> 2];
$19_1 = HEAPF32[$8_1 + 24 >> 2];
$20_1 = HEAPF32[$8_1 + 20 >> 2];
$21_1 = HEAPF32[$8_1 + 12 >> 2];
$22_1 = HEAPF32[$8_1 + 16 >> 2];
$23_1 = HEAPF32[$8_1 + 8 >> 2];
$24_1 = HEAPF32[$8_1 + 4 >> 2];
$25_1 = HEAPF32[$8_1 >> 2];
$7_1 = 0;
while (1) {
$6_1 = ($7_1 << 5) + $15_1 | 0;
$10_1 = HEAPF32[($7_1 << 8) + $9_1 >> 2];
HEAPF32[$6_1 + 12 >> 2] = Math_fround($10_1 * $21_1) + HEAPF32[$6_1 + 12 >> 2];
HEAPF32[$6_1 + 8 >> 2] = Math_fround($10_1 * $23_1) + HEAPF32[$6_1 + 8 >> 2];
HEAPF32[$6_1 + 4 >> 2] = Math_fround($10_1 * $24_1) + HEAPF32[$6_1 + 4 >> 2];
HEAPF32[$6_1 >> 2] = Math_fround($10_1 * $25_1) + HEAPF32[$6_1 >> 2];
HEAPF32[$6_1 + 28 >> 2] = Math_fround($10_1 * $18_1) + HEAPF32[$6_1 + 28 >> 2];
HEAPF32[$6_1 + 24 >> 2] = Math_fround($10_1 * $19_1) + HEAPF32[$6_1 + 24 >> 2];
HEAPF32[$6_1 + 20 >> 2] = Math_fround($10_1 * $20_1) + HEAPF32[$6_1 + 20 >> 2];
HEAPF32[$6_1 + 16 >> 2] = Math_fround($10_1 * $22_1) + HEAPF32[$6_1 + 16 >> 2];
$7_1 = $7_1 + 1 | 0;
if (($7_1 | 0) != 4) {
continue
}
break;
};
$9_1 = $9_1 + 4 | 0;
$8_1 = $8_1 + 32 | 0;
if (($17_1 | 0) != ($8_1 | 0)) {
continue
}
break;
};
}
$8_1 = 0;
while (1) {
$6_1 = $8_1 << 5;
$7_1 = $6_1 + $15_1 | 0;
$9_1 = HEAP32[$7_1 + 8 >> 2];
$11_1 = HEAP32[$7_1 + 12 >> 2];
$12_1 = HEAP32[$7_1 + 4 >> 2];
$6_1 = $6_1 + $16_1 | 0;
HEAP32[$6_1 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $12_1;
HEAP32[$6_1 + 8 >> 2] = $9_1;
HEAP32[$6_1 + 12 >> 2] = $11_1;
$9_1 = HEAP32[$7_1 + 16 >> 2];
$11_1 = HEAP32[$7_1 + 20 >> 2];
$12_1 = HEAP32[$7_1 + 28 >> 2];
HEAP32[$6_1 + 24 >> 2] = HEAP32[$7_1 + 24 >> 2];
HEAP32[$6_1 + 28 >> 2] = $12_1;
HEAP32[$6_1 + 16 >> 2] = $9_1;
HEAP32[$6_1 + 20 >> 2] = $11_1;
$8_1 = $8_1 + 1 | 0;
if (($8_1 | 0) != 4) {
continue
}
break;
};
$13_1 = $13_1 + 4 | 0;
if (($13_1 | 0) < ($3_1 | 0)) {
continue
}
break;
};
}
global$0 = $14_1 + 128 | 0;
}

function $16($0_1, $1_1, $2_1, $3_1) {
var $4_1 = Math_fround(0), $5_1 = 0, $6_1 = Math_fround(0), $7_1 = Math_fround(0), $8_1 = Math_fround(0), $9_1 = Math_fround(0), $10_1 = 0, $11_1 = Math_fround(0), $12_1 = Math_fround(0), $13_1 = Math_fround(0), $14_1 = Math_fround(0), $15_1 = Math_fround(0), $16_1 = Math_fround(0), $17_1 = Math_fround(0), $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = Math_fround(0), $25_1 = 0, $26 = Math_fround(0), $27 = 0, $28 = 0, $29 = 0;
$25_1 = 1;
label$1 : {
if ($2_1) {
while (1) {
$5_1 = $5_1 << 2;
$18_1 = $5_1 + $0_1 | 0;
$2_1 = 0;
$5_1 = $3_1 + $5_1 | 0;
$6_1 = HEAPF32[$5_1 >> 2];
$12_1 = $6_1;
$7_1 = HEAPF32[$5_1 + 4 >> 2];
$13_1 = $7_1;
$8_1 = HEAPF32[$5_1 + 8 >> 2];
$14_1 = $8_1;
$9_1 = HEAPF32[$5_1 + 12 >> 2];
$15_1 = $9_1;
if (($1_1 | 0) > 0) {
while (1) {
$10_1 = $18_1 + ($2_1 << 5) | 0;
$4_1 = HEAPF32[$10_1 + 8 >> 2];
$14_1 = $4_1 > $14_1 ? $4_1 : $14_1;
$4_1 = HEAPF32[$10_1 + 4 >> 2];
$13_1 = $4_1 > $13_1 ? $4_1 : $13_1;
$4_1 = HEAPF32[$10_1 >> 2];
$12_1 = $4_1 > $12_1 ? $4_1 : $12_1;
$4_1 = HEAPF32[$10_1 + 12 >> 2];
$15_1 = $4_1 > $15_1 ? $4_1 : $15_1;
$2_1 = $2_1 + 1 | 0;
if (($2_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}
}
$6_1 = Math_fround(Math_max(Math_fround($6_1 - $12_1), Math_fround(-126.0)));
$4_1 = Math_fround($6_1 + Math_fround(12582912.0));
$6_1 = Math_fround($6_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$19_1 = ((wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($6_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $6_1) + Math_fround(.055503569543361664)) * $6_1) + Math_fround(.2402210682630539)) * $6_1) + Math_fround(.6931471824645996)) * $6_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
$6_1 = Math_fround(HEAPF32[$5_1 + 32 >> 2] * (wasm2js_scratch_store_i32(2, $19_1), wasm2js_scratch_load_f32()));
$7_1 = Math_fround(Math_max(Math_fround($7_1 - $13_1), Math_fround(-126.0)));
$4_1 = Math_fround($7_1 + Math_fround(12582912.0));
$7_1 = Math_fround($7_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$20_1 = ((wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($7_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $7_1) + Math_fround(.055503569543361664)) * $7_1) + Math_fround(.2402210682630539)) * $7_1) + Math_fround(.6931471824645996)) * $7_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
$7_1 = Math_fround(HEAPF32[$5_1 + 36 >> 2] * (wasm2js_scratch_store_i32(2, $20_1), wasm2js_scratch_load_f32()));
$8_1 = Math_fround(Math_max(Math_fround($8_1 - $14_1), Math_fround(-126.0)));
$4_1 = Math_fround($8_1 + Math_fround(12582912.0));
$8_1 = Math_fround($8_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$21_1 = ((wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($8_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $8_1) + Math_fround(.055503569543361664)) * $8_1) + Math_fround(.2402210682630539)) * $8_1) + Math_fround(.6931471824645996)) * $8_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
$8_1 = Math_fround(HEAPF32[$5_1 + 40 >> 2] * (wasm2js_scratch_store_i32(2, $21_1), wasm2js_scratch_load_f32()));
$9_1 = Math_fround(Math_max(Math_fround($9_1 - $15_1), Math_fround(-126.0)));
$4_1 = Math_fround($9_1 + Math_fround(12582912.0));
$9_1 = Math_fround($9_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$22_1 = ((wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($9_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $9_1) + Math_fround(.055503569543361664)) * $9_1) + Math_fround(.2402210682630539)) * $9_1) + Math_fround(.6931471824645996)) * $9_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
$9_1 = Math_fround(HEAPF32[$5_1 + 44 >> 2] * (wasm2js_scratch_store_i32(2, $22_1), wasm2js_scratch_load_f32()));
$2_1 = 0;
if (($1_1 | 0) > 0) {
while (1) {
$10_1 = $18_1 + ($2_1 << 5) | 0;
$11_1 = HEAPF32[$10_1 + 8 >> 2];
$16_1 = Math_fround(Math_max(Math_fround($11_1 - $14_1), Math_fround(-126.0)));
$4_1 = Math_fround($16_1 + Math_fround(12582912.0));
$23_1 = (wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23;
$4_1 = Math_fround($16_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$11_1 = $11_1 < Math_fround(-3399999952144364249077324.0e14) ? Math_fround(0.0) : (wasm2js_scratch_store_i32(2, $23_1 + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $4_1) + Math_fround(.055503569543361664)) * $4_1) + Math_fround(.2402210682630539)) * $4_1) + Math_fround(.6931471824645996)) * $4_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0), wasm2js_scratch_load_f32());
HEAPF32[$10_1 + 8 >> 2] = $11_1;
$16_1 = HEAPF32[$10_1 + 4 >> 2];
$4_1 = Math_fround(Math_max(Math_fround($16_1 - $13_1), Math_fround(-126.0)));
$17_1 = Math_fround($4_1 + Math_fround(12582912.0));
$4_1 = Math_fround($4_1 - Math_fround($17_1 + Math_fround(-12582912.0)));
$16_1 = $16_1 < Math_fround(-3399999952144364249077324.0e14) ? Math_fround(0.0) : (wasm2js_scratch_store_i32(2, ((wasm2js_scratch_store_f32($17_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $4_1) + Math_fround(.055503569543361664)) * $4_1) + Math_fround(.2402210682630539)) * $4_1) + Math_fround(.6931471824645996)) * $4_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0), wasm2js_scratch_load_f32());
HEAPF32[$10_1 + 4 >> 2] = $16_1;
$17_1 = HEAPF32[$10_1 >> 2];
$4_1 = Math_fround(Math_max(Math_fround($17_1 - $12_1), Math_fround(-126.0)));
$24_1 = Math_fround($4_1 + Math_fround(12582912.0));
$4_1 = Math_fround($4_1 - Math_fround($24_1 + Math_fround(-12582912.0)));
$17_1 = $17_1 < Math_fround(-3399999952144364249077324.0e14) ? Math_fround(0.0) : (wasm2js_scratch_store_i32(2, ((wasm2js_scratch_store_f32($24_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $4_1) + Math_fround(.055503569543361664)) * $4_1) + Math_fround(.2402210682630539)) * $4_1) + Math_fround(.6931471824645996)) * $4_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0), wasm2js_scratch_load_f32());
HEAPF32[$10_1 >> 2] = $17_1;
$24_1 = HEAPF32[$10_1 + 12 >> 2];
$4_1 = Math_fround(Math_max(Math_fround($24_1 - $15_1), Math_fround(-126.0)));
$26 = Math_fround($4_1 + Math_fround(12582912.0));
$4_1 = Math_fround($4_1 - Math_fround($26 + Math_fround(-12582912.0)));
$4_1 = $24_1 < Math_fround(-3399999952144364249077324.0e14) ? Math_fround(0.0) : (wasm2js_scratch_store_i32(2, ((wasm2js_scratch_store_f32($26), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $4_1) + Math_fround(.055503569543361664)) * $4_1) + Math_fround(.2402210682630539)) * $4_1) + Math_fround(.6931471824645996)) * $4_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0), wasm2js_scratch_load_f32());
HEAPF32[$10_1 + 12 >> 2] = $4_1;
$8_1 = Math_fround($8_1 + $11_1);
$7_1 = Math_fround($7_1 + $16_1);
$6_1 = Math_fround($6_1 + $17_1);
$9_1 = Math_fround($9_1 + $4_1);
$2_1 = $2_1 + 1 | 0;
if (($2_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}
}
HEAPF32[$5_1 >> 2] = $12_1;
HEAPF32[$5_1 + 4 >> 2] = $13_1;
HEAPF32[$5_1 + 8 >> 2] = $14_1;
HEAPF32[$5_1 + 12 >> 2] = $15_1;
HEAPF32[$5_1 + 40 >> 2] = $8_1;
HEAPF32[$5_1 + 36 >> 2] = $7_1;
HEAPF32[$5_1 + 32 >> 2] = $6_1;
HEAPF32[$5_1 + 44 >> 2] = $9_1;
HEAP32[$5_1 + 76 >> 2] = $22_1;
HEAP32[$5_1 + 72 >> 2] = $21_1;
HEAP32[$5_1 + 68 >> 2] = $20_1;
HEAP32[$5_1 - -64 >> 2] = $19_1;
$2_1 = $25_1;
$5_1 = 4;
$25_1 = 0;
if ($2_1) {
continue
}
break label$1;
}
}
while (1) {
$5_1 = $5_1 << 2;
$18_1 = $5_1 + $0_1 | 0;
$2_1 = 0;
$5_1 = $3_1 + $5_1 | 0;
$6_1 = HEAPF32[$5_1 >> 2];
$12_1 = $6_1;
$7_1 = HEAPF32[$5_1 + 4 >> 2];
$13_1 = $7_1;
$8_1 = HEAPF32[$5_1 + 8 >> 2];
$14_1 = $8_1;
$9_1 = HEAPF32[$5_1 + 12 >> 2];
$15_1 = $9_1;
if (($1_1 | 0) > 0) {
while (1) {
$10_1 = $18_1 + ($2_1 << 5) | 0;
$4_1 = HEAPF32[$10_1 + 8 >> 2];
$14_1 = $4_1 > $14_1 ? $4_1 : $14_1;
$4_1 = HEAPF32[$10_1 + 4 >> 2];
$13_1 = $4_1 > $13_1 ? $4_1 : $13_1;
$4_1 = HEAPF32[$10_1 >> 2];
$12_1 = $4_1 > $12_1 ? $4_1 : $12_1;
$4_1 = HEAPF32[$10_1 + 12 >> 2];
$15_1 = $4_1 > $15_1 ? $4_1 : $15_1;
$2_1 = $2_1 + 1 | 0;
if (($2_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}
}
$6_1 = Math_fround(Math_max(Math_fround($6_1 - $12_1), Math_fround(-126.0)));
$4_1 = Math_fround($6_1 + Math_fround(12582912.0));
$6_1 = Math_fround($6_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$19_1 = ((wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($6_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $6_1) + Math_fround(.055503569543361664)) * $6_1) + Math_fround(.2402210682630539)) * $6_1) + Math_fround(.6931471824645996)) * $6_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
$6_1 = Math_fround(HEAPF32[$5_1 + 32 >> 2] * (wasm2js_scratch_store_i32(2, $19_1), wasm2js_scratch_load_f32()));
$7_1 = Math_fround(Math_max(Math_fround($7_1 - $13_1), Math_fround(-126.0)));
$4_1 = Math_fround($7_1 + Math_fround(12582912.0));
$7_1 = Math_fround($7_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$20_1 = ((wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($7_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $7_1) + Math_fround(.055503569543361664)) * $7_1) + Math_fround(.2402210682630539)) * $7_1) + Math_fround(.6931471824645996)) * $7_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
$7_1 = Math_fround(HEAPF32[$5_1 + 36 >> 2] * (wasm2js_scratch_store_i32(2, $20_1), wasm2js_scratch_load_f32()));
$8_1 = Math_fround(Math_max(Math_fround($8_1 - $14_1), Math_fround(-126.0)));
$4_1 = Math_fround($8_1 + Math_fround(12582912.0));
$8_1 = Math_fround($8_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$21_1 = ((wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($8_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $8_1) + Math_fround(.055503569543361664)) * $8_1) + Math_fround(.2402210682630539)) * $8_1) + Math_fround(.6931471824645996)) * $8_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
$8_1 = Math_fround(HEAPF32[$5_1 + 40 >> 2] * (wasm2js_scratch_store_i32(2, $21_1), wasm2js_scratch_load_f32()));
$9_1 = Math_fround(Math_max(Math_fround($9_1 - $15_1), Math_fround(-126.0)));
$4_1 = Math_fround($9_1 + Math_fround(12582912.0));
$9_1 = Math_fround($9_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$22_1 = ((wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($9_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $9_1) + Math_fround(.055503569543361664)) * $9_1) + Math_fround(.2402210682630539)) * $9_1) + Math_fround(.6931471824645996)) * $9_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
$9_1 = Math_fround(HEAPF32[$5_1 + 44 >> 2] * (wasm2js_scratch_store_i32(2, $22_1), wasm2js_scratch_load_f32()));
$2_1 = 0;
if (($1_1 | 0) > 0) {
while (1) {
$10_1 = $18_1 + ($2_1 << 5) | 0;
$11_1 = Math_fround(Math_max(Math_fround(HEAPF32[$10_1 + 8 >> 2] - $14_1), Math_fround(-126.0)));
$4_1 = Math_fround($11_1 + Math_fround(12582912.0));
$23_1 = (wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) << 23;
$4_1 = Math_fround($11_1 - Math_fround($4_1 + Math_fround(-12582912.0)));
$27 = $23_1 + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $4_1) + Math_fround(.055503569543361664)) * $4_1) + Math_fround(.2402210682630539)) * $4_1) + Math_fround(.6931471824645996)) * $4_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
HEAP32[$10_1 + 8 >> 2] = $27;
$4_1 = Math_fround(Math_max(Math_fround(HEAPF32[$10_1 + 4 >> 2] - $13_1), Math_fround(-126.0)));
$11_1 = Math_fround($4_1 + Math_fround(12582912.0));
$4_1 = Math_fround($4_1 - Math_fround($11_1 + Math_fround(-12582912.0)));
$28 = ((wasm2js_scratch_store_f32($11_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $4_1) + Math_fround(.055503569543361664)) * $4_1) + Math_fround(.2402210682630539)) * $4_1) + Math_fround(.6931471824645996)) * $4_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
HEAP32[$10_1 + 4 >> 2] = $28;
$4_1 = Math_fround(Math_max(Math_fround(HEAPF32[$10_1 >> 2] - $12_1), Math_fround(-126.0)));
$11_1 = Math_fround($4_1 + Math_fround(12582912.0));
$4_1 = Math_fround($4_1 - Math_fround($11_1 + Math_fround(-12582912.0)));
$29 = ((wasm2js_scratch_store_f32($11_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $4_1) + Math_fround(.055503569543361664)) * $4_1) + Math_fround(.2402210682630539)) * $4_1) + Math_fround(.6931471824645996)) * $4_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
HEAP32[$10_1 >> 2] = $29;
$23_1 = $10_1;
$4_1 = Math_fround(Math_max(Math_fround(HEAPF32[$10_1 + 12 >> 2] - $15_1), Math_fround(-126.0)));
$11_1 = Math_fround($4_1 + Math_fround(12582912.0));
$4_1 = Math_fround($4_1 - Math_fround($11_1 + Math_fround(-12582912.0)));
$10_1 = ((wasm2js_scratch_store_f32($11_1), wasm2js_scratch_load_i32(2)) << 23) + (wasm2js_scratch_store_f32(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3390864478424191e-03)) + Math_fround(.009676031768321991)) * $4_1) + Math_fround(.055503569543361664)) * $4_1) + Math_fround(.2402210682630539)) * $4_1) + Math_fround(.6931471824645996)) * $4_1) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) | 0;
HEAP32[$23_1 + 12 >> 2] = $10_1;
$8_1 = Math_fround($8_1 + (wasm2js_scratch_store_i32(2, $27), wasm2js_scratch_load_f32()));
$7_1 = Math_fround($7_1 + (wasm2js_scratch_store_i32(2, $28), wasm2js_scratch_load_f32()));
$6_1 = Math_fround($6_1 + (wasm2js_scratch_store_i32(2, $29), wasm2js_scratch_load_f32()));
$9_1 = Math_fround($9_1 + (wasm2js_scratch_store_i32(2, $10_1), wasm2js_scratch_load_f32()));
$2_1 = $2_1 + 1 | 0;
if (($2_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}
}
HEAPF32[$5_1 >> 2] = $12_1;
HEAPF32[$5_1 + 4 >> 2] = $13_1;
HEAPF32[$5_1 + 8 >> 2] = $14_1;
HEAPF32[$5_1 + 12 >> 2] = $15_1;
HEAPF32[$5_1 + 40 >> 2] = $8_1;
HEAPF32[$5_1 + 36 >> 2] = $7_1;
HEAPF32[$5_1 + 32 >> 2] = $6_1;
HEAPF32[$5_1 + 44 >> 2] = $9_1;
HEAP32[$5_1 + 76 >> 2] = $22_1;
HEAP32[$5_1 + 72 >> 2] = $21_1;
HEAP32[$5_1 + 68 >> 2] = $20_1;
HEAP32[$5_1 - -64 >> 2] = $19_1;
$2_1 = $25_1;
$5_1 = 4;
$25_1 = 0;
if ($2_1) {
continue
}
break;
};
}
}

function $17($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1) {
var $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = Math_fround(0), $16_1 = 0, $17_1 = Math_fround(0), $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = Math_fround(0), $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = Math_fround(0), $25_1 = 0, $26 = 0, $27 = 0, $28 = 0, $29 = 0, $30 = 0, $31 = 0, $32 = 0, $33 = 0, $34 = 0, $35 = 0, $36 = 0, $37 = 0, $38 = 0, $39 = 0, $40 = 0, $41 = 0, $42 = 0, $43 = 0, $44 = 0, $45 = Math_fround(0), $46 = Math_fround(0), $47 = Math_fround(0);
$14_1 = global$0 - 1152 | 0;
global$0 = $14_1;
if (($5_1 | 0) > 0) {
$33 = $3_1 << 3;
$34 = $7_1 ^ 1;
$43 = ($4_1 | 0) < 8;
$37 = $14_1 + 1080 | 0;
$38 = $14_1 + 1072 | 0;
$39 = $14_1 + 1064 | 0;
$40 = $14_1 + 1056 | 0;
$41 = $14_1 + 1048 | 0;
$42 = $14_1 + 1040 | 0;
$44 = $9_1 << 4;
$29 = $5_1;
while (1) {
$22_1 = $5_1 - $30 | 0;
$28 = ($22_1 | 0) < 4 ? $22_1 : 4;
$7_1 = ($29 | 0) < 4 ? $29 : 4;
$35 = ($7_1 | 0) > 1 ? $7_1 : 1;
$31 = $30 << 2;
$21_1 = $31 + $0_1 | 0;
$12_1 = 0;
if (!$43) {
$32 = ($33 << 2) + $21_1 | 0;
$36 = ($22_1 | 0) > 0 & $34;
$26 = $6_1 + $31 | 0;
$7_1 = 8;
$11_1 = 0;
while (1) {
$12_1 = $7_1;
$23_1 = $19($14_1, 128);
$7_1 = $11_1 << 2;
$27 = $7_1 + $8_1 | 0;
$13_1 = 0;
if ($36) {
while (1) {
$11_1 = $27 + (Math_imul($9_1, $13_1) << 2) | 0;
$18_1 = HEAPF32[$11_1 + 12 >> 2];
$19_1 = HEAPF32[$11_1 >> 2];
$17_1 = HEAPF32[$11_1 + 8 >> 2];
$10_1 = $23_1 + ($13_1 << 5) | 0;
$15_1 = HEAPF32[($13_1 << 2) + $26 >> 2];
HEAPF32[$10_1 + 4 >> 2] = HEAPF32[$11_1 + 4 >> 2] * $15_1;
HEAPF32[$10_1 + 8 >> 2] = $17_1 * $15_1;
HEAPF32[$10_1 >> 2] = $19_1 * $15_1;
HEAPF32[$10_1 + 12 >> 2] = $18_1 * $15_1;
$18_1 = HEAPF32[$11_1 + 16 >> 2];
$19_1 = HEAPF32[$11_1 + 20 >> 2];
$17_1 = HEAPF32[$11_1 + 24 >> 2];
HEAPF32[$10_1 + 28 >> 2] = $15_1 * HEAPF32[$11_1 + 28 >> 2];
HEAPF32[$10_1 + 24 >> 2] = $15_1 * $17_1;
HEAPF32[$10_1 + 20 >> 2] = $15_1 * $19_1;
HEAPF32[$10_1 + 16 >> 2] = $15_1 * $18_1;
$13_1 = $13_1 + 1 | 0;
if (($28 | 0) != ($13_1 | 0)) {
continue
}
break;
}
}
if ($3_1) {
$13_1 = $1_1 + $7_1 | 0;
$7_1 = $21_1;
while (1) {
$45 = HEAPF32[$13_1 + 28 >> 2];
$46 = HEAPF32[$13_1 + 24 >> 2];
$47 = HEAPF32[$13_1 + 20 >> 2];
$20_1 = HEAPF32[$13_1 + 12 >> 2];
$15_1 = HEAPF32[$13_1 + 16 >> 2];
$18_1 = HEAPF32[$13_1 + 8 >> 2];
$19_1 = HEAPF32[$13_1 + 4 >> 2];
$17_1 = HEAPF32[$13_1 >> 2];
$11_1 = 0;
while (1) {
$10_1 = $23_1 + ($11_1 << 5) | 0;
$24_1 = HEAPF32[($11_1 << 2) + $7_1 >> 2];
HEAPF32[$10_1 + 12 >> 2] = Math_fround($24_1 * $20_1) + HEAPF32[$10_1 + 12 >> 2];
HEAPF32[$10_1 + 8 >> 2] = Math_fround($24_1 * $18_1) + HEAPF32[$10_1 + 8 >> 2];
HEAPF32[$10_1 + 4 >> 2] = Math_fround($24_1 * $19_1) + HEAPF32[$10_1 + 4 >> 2];
HEAPF32[$10_1 >> 2] = Math_fround($24_1 * $17_1) + HEAPF32[$10_1 >> 2];
HEAPF32[$10_1 + 28 >> 2] = Math_fround($24_1 * $45) + HEAPF32[$10_1 + 28 >> 2];
HEAPF32[$10_1 + 24 >> 2] = Math_fround($24_1 * $46) + HEAPF32[$10_1 + 24 >> 2];
HEAPF32[$10_1 + 20 >> 2] = Math_fround($24_1 * $47) + HEAPF32[$10_1 + 20 >> 2];
HEAPF32[$10_1 + 16 >> 2] = Math_fround($24_1 * $15_1) + HEAPF32[$10_1 + 16 >> 2];
$11_1 = $11_1 + 1 | 0;
if (($11_1 | 0) != 4) {
continue
}
break;
};
$13_1 = ($2_1 << 2) + $13_1 | 0;
$7_1 = $7_1 + 32 | 0;
if (($32 | 0) != ($7_1 | 0)) {
continue
}
break;
};
}
$7_1 = 0;
if (($22_1 | 0) > 0) {
while (1) {
$25_1 = $23_1 + ($7_1 << 5) | 0;
$16_1 = HEAP32[$25_1 + 8 >> 2];
$13_1 = HEAP32[$25_1 + 12 >> 2];
$11_1 = HEAP32[$25_1 + 4 >> 2];
$10_1 = $27 + (Math_imul($7_1, $9_1) << 2) | 0;
HEAP32[$10_1 >> 2] = HEAP32[$25_1 >> 2];
HEAP32[$10_1 + 4 >> 2] = $11_1;
HEAP32[$10_1 + 8 >> 2] = $16_1;
HEAP32[$10_1 + 12 >> 2] = $13_1;
$16_1 = HEAP32[$25_1 + 16 >> 2];
$13_1 = HEAP32[$25_1 + 20 >> 2];
$11_1 = HEAP32[$25_1 + 28 >> 2];
HEAP32[$10_1 + 24 >> 2] = HEAP32[$25_1 + 24 >> 2];
HEAP32[$10_1 + 28 >> 2] = $11_1;
HEAP32[$10_1 + 16 >> 2] = $16_1;
HEAP32[$10_1 + 20 >> 2] = $13_1;
$7_1 = $7_1 + 1 | 0;
if (($35 | 0) != ($7_1 | 0)) {
continue
}
break;
}
}
$11_1 = $12_1;
$7_1 = $12_1 + 8 | 0;
if (($7_1 | 0) <= ($4_1 | 0)) {
continue
}
break;
};
}
$7_1 = $12_1 | 4;
label$12 : {
if (($7_1 | 0) > ($4_1 | 0)) {
$10_1 = $12_1;
break label$12;
}
$36 = ($33 << 2) + $21_1 | 0;
$26 = ($22_1 | 0) > 0 & $34;
$16_1 = $6_1 + $31 | 0;
while (1) {
$10_1 = $7_1;
HEAP32[$14_1 + 56 >> 2] = 0;
HEAP32[$14_1 + 60 >> 2] = 0;
HEAP32[$14_1 + 48 >> 2] = 0;
HEAP32[$14_1 + 52 >> 2] = 0;
HEAP32[$14_1 + 40 >> 2] = 0;
HEAP32[$14_1 + 44 >> 2] = 0;
HEAP32[$14_1 + 32 >> 2] = 0;
HEAP32[$14_1 + 36 >> 2] = 0;
HEAP32[$14_1 + 24 >> 2] = 0;
HEAP32[$14_1 + 28 >> 2] = 0;
HEAP32[$14_1 + 16 >> 2] = 0;
HEAP32[$14_1 + 20 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 0;
HEAP32[$14_1 + 12 >> 2] = 0;
HEAP32[$14_1 >> 2] = 0;
HEAP32[$14_1 + 4 >> 2] = 0;
$12_1 = $12_1 << 2;
$32 = $12_1 + $8_1 | 0;
$7_1 = 0;
if ($26) {
while (1) {
$13_1 = $32 + (Math_imul($7_1, $9_1) << 2) | 0;
$18_1 = HEAPF32[$13_1 + 12 >> 2];
$19_1 = HEAPF32[$13_1 >> 2];
$17_1 = HEAPF32[$13_1 + 4 >> 2];
$11_1 = ($7_1 << 4) + $14_1 | 0;
$15_1 = HEAPF32[$16_1 + ($7_1 << 2) >> 2];
HEAPF32[$11_1 + 8 >> 2] = HEAPF32[$13_1 + 8 >> 2] * $15_1;
HEAPF32[$11_1 + 4 >> 2] = $17_1 * $15_1;
HEAPF32[$11_1 >> 2] = $19_1 * $15_1;
HEAPF32[$11_1 + 12 >> 2] = $18_1 * $15_1;
$7_1 = $7_1 + 1 | 0;
if (($28 | 0) != ($7_1 | 0)) {
continue
}
break;
}
}
if ($3_1) {
$7_1 = $1_1 + $12_1 | 0;
$13_1 = $21_1;
while (1) {
$15_1 = HEAPF32[$7_1 + 12 >> 2];
$18_1 = HEAPF32[$7_1 + 8 >> 2];
$19_1 = HEAPF32[$7_1 + 4 >> 2];
$17_1 = HEAPF32[$7_1 >> 2];
$11_1 = 0;
while (1) {
$12_1 = ($11_1 << 4) + $14_1 | 0;
$20_1 = HEAPF32[($11_1 << 2) + $13_1 >> 2];
HEAPF32[$12_1 + 12 >> 2] = Math_fround($20_1 * $15_1) + HEAPF32[$12_1 + 12 >> 2];
HEAPF32[$12_1 + 8 >> 2] = Math_fround($20_1 * $18_1) + HEAPF32[$12_1 + 8 >> 2];
HEAPF32[$12_1 + 4 >> 2] = Math_fround($20_1 * $19_1) + HEAPF32[$12_1 + 4 >> 2];
HEAPF32[$12_1 >> 2] = Math_fround($20_1 * $17_1) + HEAPF32[$12_1 >> 2];
$11_1 = $11_1 + 1 | 0;
if (($11_1 | 0) != 4) {
continue
}
break;
};
$7_1 = ($2_1 << 2) + $7_1 | 0;
$13_1 = $13_1 + 32 | 0;
if (($36 | 0) != ($13_1 | 0)) {
continue
}
break;
};
}
$7_1 = 0;
if (($22_1 | 0) > 0) {
while (1) {
$23_1 = ($7_1 << 4) + $14_1 | 0;
$13_1 = HEAP32[$23_1 >> 2];
$11_1 = HEAP32[$23_1 + 4 >> 2];
$12_1 = HEAP32[$23_1 + 12 >> 2];
$27 = $32 + (Math_imul($7_1, $9_1) << 2) | 0;
HEAP32[$27 + 8 >> 2] = HEAP32[$23_1 + 8 >> 2];
HEAP32[$27 + 12 >> 2] = $12_1;
HEAP32[$27 >> 2] = $13_1;
HEAP32[$27 + 4 >> 2] = $11_1;
$7_1 = $7_1 + 1 | 0;
if (($35 | 0) != ($7_1 | 0)) {
continue
}
break;
}
}
$12_1 = $10_1;
$7_1 = $10_1 + 4 | 0;
if (($7_1 | 0) <= ($4_1 | 0)) {
continue
}
break;
};
}
label$22 : {
if (($4_1 | 0) <= ($10_1 | 0)) {
break label$22
}
HEAP32[$37 >> 2] = 0;
HEAP32[$37 + 4 >> 2] = 0;
HEAP32[$38 >> 2] = 0;
HEAP32[$38 + 4 >> 2] = 0;
HEAP32[$39 >> 2] = 0;
HEAP32[$39 + 4 >> 2] = 0;
HEAP32[$40 >> 2] = 0;
HEAP32[$40 + 4 >> 2] = 0;
HEAP32[$41 >> 2] = 0;
HEAP32[$41 + 4 >> 2] = 0;
HEAP32[$42 >> 2] = 0;
HEAP32[$42 + 4 >> 2] = 0;
HEAP32[$14_1 + 1032 >> 2] = 0;
HEAP32[$14_1 + 1036 >> 2] = 0;
HEAP32[$14_1 + 1024 >> 2] = 0;
HEAP32[$14_1 + 1028 >> 2] = 0;
$26 = $4_1 - $10_1 << 2;
$10_1 = $10_1 << 2;
$13_1 = $10_1 + $8_1 | 0;
$7_1 = 0;
$11_1 = ($22_1 | 0) > 0 & $34;
if ($11_1) {
while (1) {
$18(($14_1 + 1024 | 0) + ($7_1 << 4) | 0, $13_1 + (Math_imul($7_1, $9_1) << 2) | 0, $26);
$7_1 = $7_1 + 1 | 0;
if (($28 | 0) != ($7_1 | 0)) {
continue
}
break;
}
}
$7_1 = 0;
$12_1 = $19($14_1, 1024);
if (($3_1 | 0) > 0) {
$10_1 = $1_1 + $10_1 | 0;
while (1) {
$18($12_1 + ($7_1 << 4) | 0, $10_1 + (Math_imul($2_1, $7_1) << 2) | 0, $26);
$7_1 = $7_1 + 1 | 0;
if (($7_1 | 0) != ($3_1 | 0)) {
continue
}
break;
};
}
$7_1 = $12_1 + 1144 | 0;
HEAP32[$7_1 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 0;
$7_1 = $12_1 + 1136 | 0;
HEAP32[$7_1 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 0;
$7_1 = $12_1 + 1128 | 0;
HEAP32[$7_1 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 0;
$7_1 = $12_1 + 1120 | 0;
HEAP32[$7_1 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 0;
$7_1 = $12_1 + 1112 | 0;
HEAP32[$7_1 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 0;
$7_1 = $12_1 + 1104 | 0;
HEAP32[$7_1 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 0;
HEAP32[$12_1 + 1096 >> 2] = 0;
HEAP32[$12_1 + 1100 >> 2] = 0;
HEAP32[$12_1 + 1088 >> 2] = 0;
HEAP32[$12_1 + 1092 >> 2] = 0;
if ($11_1) {
$11_1 = $6_1 + $31 | 0;
$7_1 = 0;
while (1) {
$10_1 = $7_1 << 4;
$16_1 = $10_1 + ($12_1 + 1088 | 0) | 0;
$10_1 = $10_1 + ($12_1 + 1024 | 0) | 0;
$17_1 = HEAPF32[$11_1 + ($7_1 << 2) >> 2];
HEAPF32[$16_1 + 12 >> 2] = HEAPF32[$10_1 + 12 >> 2] * $17_1;
HEAPF32[$16_1 + 8 >> 2] = $17_1 * HEAPF32[$10_1 + 8 >> 2];
HEAPF32[$16_1 + 4 >> 2] = $17_1 * HEAPF32[$10_1 + 4 >> 2];
HEAPF32[$16_1 >> 2] = $17_1 * HEAPF32[$10_1 >> 2];
$7_1 = $7_1 + 1 | 0;
if (($28 | 0) != ($7_1 | 0)) {
continue
}
break;
};
}
if ($3_1) {
$10_1 = ($33 << 2) + $21_1 | 0;
$7_1 = $12_1;
while (1) {
$15_1 = HEAPF32[$7_1 + 12 >> 2];
$18_1 = HEAPF32[$7_1 + 8 >> 2];
$19_1 = HEAPF32[$7_1 + 4 >> 2];
$17_1 = HEAPF32[$7_1 >> 2];
$11_1 = 0;
while (1) {
$16_1 = ($12_1 + 1088 | 0) + ($11_1 << 4) | 0;
$20_1 = HEAPF32[($11_1 << 2) + $21_1 >> 2];
HEAPF32[$16_1 + 12 >> 2] = Math_fround($20_1 * $15_1) + HEAPF32[$16_1 + 12 >> 2];
HEAPF32[$16_1 + 8 >> 2] = Math_fround($20_1 * $18_1) + HEAPF32[$16_1 + 8 >> 2];
HEAPF32[$16_1 + 4 >> 2] = Math_fround($20_1 * $19_1) + HEAPF32[$16_1 + 4 >> 2];
HEAPF32[$16_1 >> 2] = Math_fround($20_1 * $17_1) + HEAPF32[$16_1 >> 2];
$11_1 = $11_1 + 1 | 0;
if (($11_1 | 0) != 4) {
continue
}
break;
};
$7_1 = $7_1 + 16 | 0;
$21_1 = $21_1 + 32 | 0;
if (($10_1 | 0) != ($21_1 | 0)) {
continue
}
break;
};
}
if (($22_1 | 0) <= 0) {
break label$22
}
$18($12_1 + 1024 | 0, $12_1 + 1088 | 0, $28 << 4);
$7_1 = 0;
while (1) {
$18($13_1 + (Math_imul($7_1, $9_1) << 2) | 0, ($12_1 + 1024 | 0) + ($7_1 << 4) | 0, $26);
$7_1 = $7_1 + 1 | 0;
if (($35 | 0) != ($7_1 | 0)) {
continue
}
break;
};
}
$29 = $29 - 4 | 0;
$8_1 = $8_1 + $44 | 0;
$30 = $30 + 4 | 0;
if (($30 | 0) < ($5_1 | 0)) {
continue
}
break;
};
}
global$0 = $14_1 + 1152 | 0;
}

function $18($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = $0_1 + $2_1 | 0;
label$1 : {
label$2 : {
label$3 : {
if (!(($0_1 ^ $1_1) & 3)) {
if (!($0_1 & 3)) {
break label$3
}
if (($2_1 | 0) <= 0) {
break label$3
}
$2_1 = $0_1;
while (1) {
HEAP8[$2_1 | 0] = HEAPU8[$1_1 | 0];
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 + 1 | 0;
if (!($2_1 & 3)) {
break label$2
}
if ($2_1 >>> 0 < $3_1 >>> 0) {
continue
}
break;
};
break label$2;
}
label$6 : {
if ($3_1 >>> 0 < 4) {
break label$6
}
$4_1 = $3_1 - 4 | 0;
if ($4_1 >>> 0 < $0_1 >>> 0) {
break label$6
}
$2_1 = $0_1;
while (1) {
HEAP8[$2_1 | 0] = HEAPU8[$1_1 | 0];
HEAP8[$2_1 + 1 | 0] = HEAPU8[$1_1 + 1 | 0];
HEAP8[$2_1 + 2 | 0] = HEAPU8[$1_1 + 2 | 0];
HEAP8[$2_1 + 3 | 0] = HEAPU8[$1_1 + 3 | 0];
$1_1 = $1_1 + 4 | 0;
$2_1 = $2_1 + 4 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
continue
}
break;
};
break label$1;
}
$2_1 = $0_1;
break label$1;
}
$2_1 = $0_1;
}
$0_1 = $3_1 & -4;
label$8 : {
if ($0_1 >>> 0 < 64) {
break label$8
}
$4_1 = $0_1 + -64 | 0;
if ($4_1 >>> 0 < $2_1 >>> 0) {
break label$8
}
while (1) {
HEAP32[$2_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = HEAP32[$1_1 + 12 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$2_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$1_1 + 24 >> 2];
HEAP32[$2_1 + 28 >> 2] = HEAP32[$1_1 + 28 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$1_1 + 32 >> 2];
HEAP32[$2_1 + 36 >> 2] = HEAP32[$1_1 + 36 >> 2];
HEAP32[$2_1 + 40 >> 2] = HEAP32[$1_1 + 40 >> 2];
HEAP32[$2_1 + 44 >> 2] = HEAP32[$1_1 + 44 >> 2];
HEAP32[$2_1 + 48 >> 2] = HEAP32[$1_1 + 48 >> 2];
HEAP32[$2_1 + 52 >> 2] = HEAP32[$1_1 + 52 >> 2];
HEAP32[$2_1 + 56 >> 2] = HEAP32[$1_1 + 56 >> 2];
HEAP32[$2_1 + 60 >> 2] = HEAP32[$1_1 + 60 >> 2];
$1_1 = $1_1 - -64 | 0;
$2_1 = $2_1 - -64 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
continue
}
break;
};
}
if ($0_1 >>> 0 <= $2_1 >>> 0) {
break label$1
}
while (1) {
HEAP32[$2_1 >> 2] = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 4 | 0;
$2_1 = $2_1 + 4 | 0;
if ($0_1 >>> 0 > $2_1 >>> 0) {
continue
}
break;
};
}
if ($2_1 >>> 0 < $3_1 >>> 0) {
while (1) {
HEAP8[$2_1 | 0] = HEAPU8[$1_1 | 0];
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 + 1 | 0;
if (($3_1 | 0) != ($2_1 | 0)) {
continue
}
break;
}
}
}

function $19($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
label$1 : {
if (!$1_1) {
break label$1
}
HEAP8[$0_1 | 0] = 0;
$2_1 = $0_1 + $1_1 | 0;
HEAP8[$2_1 - 1 | 0] = 0;
if ($1_1 >>> 0 < 3) {
break label$1
}
HEAP8[$0_1 + 2 | 0] = 0;
HEAP8[$0_1 + 1 | 0] = 0;
HEAP8[$2_1 - 3 | 0] = 0;
HEAP8[$2_1 - 2 | 0] = 0;
if ($1_1 >>> 0 < 7) {
break label$1
}
HEAP8[$0_1 + 3 | 0] = 0;
HEAP8[$2_1 - 4 | 0] = 0;
if ($1_1 >>> 0 < 9) {
break label$1
}
$3_1 = 0 - $0_1 & 3;
$2_1 = $3_1 + $0_1 | 0;
HEAP32[$2_1 >> 2] = 0;
$3_1 = $1_1 - $3_1 & -4;
$1_1 = $3_1 + $2_1 | 0;
HEAP32[$1_1 - 4 >> 2] = 0;
if ($3_1 >>> 0 < 9) {
break label$1
}
HEAP32[$2_1 + 8 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$1_1 - 8 >> 2] = 0;
HEAP32[$1_1 - 12 >> 2] = 0;
if ($3_1 >>> 0 < 25) {
break label$1
}
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$1_1 - 16 >> 2] = 0;
HEAP32[$1_1 - 20 >> 2] = 0;
HEAP32[$1_1 - 24 >> 2] = 0;
HEAP32[$1_1 - 28 >> 2] = 0;
$1_1 = $3_1;
$3_1 = $2_1 & 4 | 24;
$1_1 = $1_1 - $3_1 | 0;
if ($1_1 >>> 0 < 32) {
break label$1
}
$2_1 = $2_1 + $3_1 | 0;
while (1) {
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
$2_1 = $2_1 + 32 | 0;
$1_1 = $1_1 - 32 | 0;
if ($1_1 >>> 0 > 31) {
continue
}
break;
};
}
return $0_1;
}

function $20($0_1) {
var $1_1 = 0.0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0.0, $6_1 = 0.0, $7_1 = 0, $8_1 = 0;
wasm2js_scratch_store_f64(+$0_1);
$3_1 = wasm2js_scratch_load_i32(1) | 0;
$2_1 = wasm2js_scratch_load_i32(0) | 0;
label$1 : {
label$2 : {
$4_1 = $3_1 >>> 20 & 2047;
if ($4_1 - 969 >>> 0 < 63) {
$8_1 = $4_1;
break label$2;
}
if ($4_1 >>> 0 <= 968) {
return $0_1 + 1.0
}
if ($4_1 >>> 0 < 1033) {
break label$2
}
$1_1 = 0.0;
if (!$2_1 & ($3_1 | 0) == -1048576) {
break label$1
}
if (($4_1 | 0) == 2047) {
return $0_1 + 1.0
}
if (($3_1 | 0) < 0) {
$2_1 = global$0 - 16 | 0;
HEAPF64[$2_1 + 8 >> 3] = 1.2882297539194267e-231;
return HEAPF64[$2_1 + 8 >> 3] * 1.2882297539194267e-231;
}
$2_1 = global$0 - 16 | 0;
HEAPF64[$2_1 + 8 >> 3] = 3105036184601417870297958e207;
return HEAPF64[$2_1 + 8 >> 3] * 3105036184601417870297958.0e207;
}
$1_1 = HEAPF64[195];
$5_1 = HEAPF64[194] * $0_1 + $1_1;
$1_1 = $5_1 - $1_1;
$1_1 = $1_1 * HEAPF64[197] + ($1_1 * HEAPF64[196] + $0_1);
$0_1 = $1_1 * $1_1;
$6_1 = $0_1 * $0_1 * ($1_1 * HEAPF64[201] + HEAPF64[200]);
$0_1 = $0_1 * ($1_1 * HEAPF64[199] + HEAPF64[198]);
wasm2js_scratch_store_f64(+$5_1);
wasm2js_scratch_load_i32(1) | 0;
$7_1 = wasm2js_scratch_load_i32(0) | 0;
$3_1 = $7_1 << 4 & 2032;
$1_1 = $6_1 + ($0_1 + (HEAPF64[$3_1 + 1664 >> 3] + $1_1));
$4_1 = $3_1 + 1672 | 0;
$3_1 = $7_1 << 13;
$2_1 = 0;
$3_1 = $3_1 + HEAP32[$4_1 + 4 >> 2] | 0;
$4_1 = HEAP32[$4_1 >> 2] + $2_1 | 0;
if (!$8_1) {
label$8 : {
if (!($7_1 & -2147483648)) {
wasm2js_scratch_store_i32(0, $4_1 | 0);
wasm2js_scratch_store_i32(1, $3_1 - 1058013184 | 0);
$0_1 = +wasm2js_scratch_load_f64();
$0_1 = ($0_1 * $1_1 + $0_1) * 5486124068793688683255936.0e279;
break label$8;
}
$2_1 = global$0 - 16 | 0;
wasm2js_scratch_store_i32(0, $4_1 | 0);
wasm2js_scratch_store_i32(1, $3_1 + 1071644672 | 0);
$6_1 = +wasm2js_scratch_load_f64();
$5_1 = $6_1 * $1_1;
$0_1 = $5_1 + $6_1;
if ($0_1 < 1.0) {
HEAP32[$2_1 + 8 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = 1048576;
HEAPF64[$2_1 + 8 >> 3] = HEAPF64[$2_1 + 8 >> 3] * 2.2250738585072014e-308;
$1_1 = $0_1 + 1.0;
$0_1 = $1_1 + ($5_1 + ($6_1 - $0_1) + ($0_1 + (1.0 - $1_1))) + -1.0;
$0_1 = $0_1 == 0.0 ? 0.0 : $0_1;
}
$0_1 = $0_1 * 2.2250738585072014e-308;
}
return $0_1;
}
wasm2js_scratch_store_i32(0, $4_1 | 0);
wasm2js_scratch_store_i32(1, $3_1 | 0);
$0_1 = +wasm2js_scratch_load_f64();
$1_1 = $0_1 * $1_1 + $0_1;
}
return $1_1;
}

function $21($0_1) {
var $1_1 = 0, $2_1 = 0.0, $3_1 = 0, $4_1 = 0.0, $5_1 = 0.0, $6_1 = 0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0.0;
wasm2js_scratch_store_f64(+$0_1);
$1_1 = wasm2js_scratch_load_i32(1) | 0;
$6_1 = wasm2js_scratch_load_i32(0) | 0;
$3_1 = $1_1 - 1072562176 | 0;
if (($3_1 | 0) == 198911 | $3_1 >>> 0 < 198911) {
if (!$6_1 & ($1_1 | 0) == 1072693248) {
return 0.0
}
$0_1 = $0_1 + -1.0;
$2_1 = $0_1 * 134217728.0;
$2_1 = $0_1 + $2_1 - $2_1;
$7_1 = HEAPF64[471];
$9_1 = $2_1 * $2_1 * $7_1;
$10_1 = $0_1 + $9_1;
$4_1 = $0_1 * $0_1;
$5_1 = $0_1 * $4_1;
return $10_1 + ($5_1 * ($5_1 * ($5_1 * ($5_1 * HEAPF64[481] + ($4_1 * HEAPF64[480] + ($0_1 * HEAPF64[479] + HEAPF64[478]))) + ($4_1 * HEAPF64[477] + ($0_1 * HEAPF64[476] + HEAPF64[475]))) + ($4_1 * HEAPF64[474] + ($0_1 * HEAPF64[473] + HEAPF64[472]))) + (($0_1 - $2_1) * $7_1 * ($0_1 + $2_1) + ($9_1 + ($0_1 - $10_1))));
}
$3_1 = $1_1 >>> 16 | 0;
label$3 : {
if ($3_1 - 32752 >>> 0 <= 4294934559) {
if (!($1_1 & 2147483647 | $6_1)) {
$1_1 = global$0 - 16 | 0;
HEAPF64[$1_1 + 8 >> 3] = -1;
return HEAPF64[$1_1 + 8 >> 3] / 0.0;
}
if (!$6_1 & ($1_1 | 0) == 2146435072) {
break label$3
}
if (!(!($3_1 & 32768) & ($3_1 & 32752) != 32752)) {
$0_1 = $0_1 - $0_1;
return $0_1 / $0_1;
}
wasm2js_scratch_store_f64(+($0_1 * 4503599627370496.0));
$1_1 = wasm2js_scratch_load_i32(1) | 0;
$6_1 = wasm2js_scratch_load_i32(0) | 0;
$1_1 = $1_1 - 54525952 | 0;
}
$3_1 = $1_1 - 1072037888 | 0;
$4_1 = +($3_1 >> 20);
$8_1 = ($3_1 >>> 13 & 127) << 4;
$5_1 = $4_1 * HEAPF64[464] + HEAPF64[$8_1 + 3864 >> 3];
$0_1 = HEAPF64[$8_1 + 3856 >> 3];
wasm2js_scratch_store_i32(0, $6_1 | 0);
wasm2js_scratch_store_i32(1, $1_1 - ($3_1 & -1048576) | 0);
$0_1 = $0_1 * (+wasm2js_scratch_load_f64() - HEAPF64[$8_1 + 5904 >> 3] - HEAPF64[$8_1 + 5912 >> 3]);
$7_1 = $5_1 + $0_1;
$2_1 = $0_1 * $0_1;
$0_1 = $7_1 + ($0_1 * $2_1 * ($2_1 * ($0_1 * HEAPF64[470] + HEAPF64[469]) + ($0_1 * HEAPF64[468] + HEAPF64[467])) + ($2_1 * HEAPF64[466] + ($4_1 * HEAPF64[465] + ($0_1 + ($5_1 - $7_1)))));
}
return $0_1;
}

function $22() {
return global$0 | 0;
}

function $23($0_1) {
$0_1 = $0_1 | 0;
global$0 = $0_1;
}

function $24($0_1) {
$0_1 = $0_1 | 0;
$0_1 = global$0 - $0_1 & -16;
global$0 = $0_1;
return $0_1 | 0;
}

function $25() {
return 78704;
}

bufferView = HEAPU8;
initActiveSegments(env);
var FUNCTION_TABLE = Table([null, $0]);
function __wasm_memory_size() {
return buffer.byteLength / 65536 | 0;
}

function __wasm_memory_grow(pagesToAdd) {
pagesToAdd = pagesToAdd | 0;
var oldPages = __wasm_memory_size() | 0;
var newPages = oldPages + pagesToAdd | 0;
if ((oldPages < newPages) && (newPages < 65536)) {
var newBuffer = new ArrayBuffer(Math_imul(newPages, 65536));
var newHEAP8 = new Int8Array(newBuffer);
newHEAP8.set(HEAP8);
HEAP8 = new Int8Array(newBuffer);
HEAP16 = new Int16Array(newBuffer);
HEAP32 = new Int32Array(newBuffer);
HEAPU8 = new Uint8Array(newBuffer);
HEAPU16 = new Uint16Array(newBuffer);
HEAPU32 = new Uint32Array(newBuffer);
HEAPF32 = new Float32Array(newBuffer);
HEAPF64 = new Float64Array(newBuffer);
buffer = newBuffer;
bufferView = HEAPU8;
}
return oldPages;
}

return {
"memory": Object.create(Object.prototype, {
"grow": {
"value": __wasm_memory_grow
}, 
"buffer": {
"get": function () {
return buffer;
}

}
}), 
"prepare": $1, 
"run": $2, 
"refusal": $3, 
"errorTable": $4, 
"errorCount": $5, 
"multiplications": $6, 
"memoryOf": $7, 
"doubles": $8, 
"fitPowerLaw": $9, 
"evaluatePowerLaw": $10, 
"__indirect_function_table": FUNCTION_TABLE, 
"_initialize": $0, 
"__errno_location": $25, 
"stackSave": $22, 
"stackRestore": $23, 
"stackAlloc": $24
};
}
export default async () => ({
  exports: asmFunc({ abort: () => { throw new Error('abort'); } }),
  form: 'javascript',
});
