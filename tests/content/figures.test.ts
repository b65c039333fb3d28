/** One number has one form, whatever the language and its way to write it. */
import { expect, test } from 'vitest';
import { citationsOf } from './citations.ts';
import { durationsOf } from './durations.ts';
import { figuresOf } from './figures.ts';
import { plainText } from './plain-text.ts';

test.each([
	[
		'17500',
		{ fr: '17\u00a0500 jours', en: '17,500 days', es: '17\u00a0500 días', ar: '17\u00a0500 يوم' },
	],
	['1.6', { fr: '1,6', en: '1.6', es: '1,6', pt: '1,6', ar: '1.6' }],
	['60%', { fr: '60\u00a0%', en: '60 per cent', es: '60 por ciento', ar: '60 في المائة' }],
	['17', { fr: '17 h', en: '5 p.m.', es: 'las 5 de la tarde', pt: '17:00', ar: 'الساعة ١٧' }],
	['24', { fr: 'vingt-quatre', en: 'twenty-four', es: 'veinticuatro', pt: 'vinte e quatro' }],
	['24', { ar: 'أربع وعشرين ساعة' }],
	['21', { fr: 'vingt et une', en: 'twenty-one', es: 'veintiuna', ar: 'واحد وعشرون' }],
	['14', { fr: 'quatorze', en: 'fourteen', pt: 'catorze', ar: 'أربعة عشر' }],
	['3', { fr: 'la troisième', en: 'the third', es: 'el tercero', pt: 'o terceiro', ar: 'الثالثة' }],
	['3', { fr: 'chaque trimestre', en: 'every quarter', pt: 'de três em três meses' }],
] as [string, Record<string, string>][])('reads %s', (figure, texts) => {
	for (const [locale, text] of Object.entries(texts)) {
		expect(figuresOf(plainText(text, locale), locale), text).toEqual([figure]);
	}
});

test.each([
	['fr', '1. Un enfant, [deux](/d/k7mq2/) adultes\n2. Rien de neuf'],
	['en', '1. One child, both adults\n2. [Nothing](https://example.org/2020/) new'],
	['es', 'su cuarto.'],
	['pt', 'na quinta-feira'],
	['ar', 'لست وحدك'],
])('reads no figure in %s where there is none', (locale, text) => {
	expect(figuresOf(plainText(text, locale), locale)).toEqual([]);
});

test.each([
	[
		'2 hour',
		{ fr: 'deux heures', en: 'two hours', es: 'dos horas', pt: 'duas horas', ar: 'ساعتين' },
	],
	['3 day', { fr: 'trois jours', en: 'three working days', es: 'tres días', ar: 'الأيام الثلاثة' }],
	['72 hour', { fr: '72 heures', en: '72-hour', pt: '72 horas', ar: '72 ساعة' }],
] as [string, Record<string, string>][])('reads %s', (duration, texts) => {
	for (const [locale, text] of Object.entries(texts)) {
		expect(durationsOf(plainText(text, locale), locale), text).toEqual([duration]);
	}
});

test.each([
	['fr', "les articles 3 et 12, l'observation générale n° 13, § 20"],
	['en', 'articles 3 and 12, General comment No. 13, para. 20'],
	['es', 'los artículos 3 y 12, Observación general núm. 13, párr. 20'],
	['pt', 'os artigos 3 e 12, Comentário geral n.º 13, par. 20'],
	['ar', 'المواد 3 و12، والتعليق العام رقم 13، الفقرة 20'],
])('reads what is cited in %s', (locale, text) => {
	expect(citationsOf(plainText(text, locale), locale).toSorted()).toEqual([
		'article 12',
		'article 3',
		'comment 13',
		'paragraph 20',
	]);
});
