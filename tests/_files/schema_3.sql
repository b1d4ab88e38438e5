-- A vault of schema 3, as its program left it.
PRAGMA application_id = 1131365477;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "answer" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "key" TEXT NOT NULL, "value" TEXT NOT NULL
    );
INSERT INTO "answer" VALUES('6be3062f3862f449/why_now','adc4fd6ac5dbbeba','6be3062f3862f449','why_now','"Three burst mains in a month, and I noticed I was proud of answering at two in the morning. That is not a good sign."');
INSERT INTO "answer" VALUES('6be3062f3862f449/want_different','adc4fd6ac5dbbeba','6be3062f3862f449','want_different','"My family would notice that I laugh at dinner. At work the planning would be planned."');
INSERT INTO "answer" VALUES('6be3062f3862f449/tried','adc4fd6ac5dbbeba','6be3062f3862f449','tried','"An app that counts sleep. It only made me cross. Walking home helped, when I did it."');
INSERT INTO "answer" VALUES('6be3062f3862f449/earlier_coaching','adc4fd6ac5dbbeba','6be3062f3862f449','earlier_coaching','"none"');
INSERT INTO "answer" VALUES('6be3062f3862f449/learns_by','adc4fd6ac5dbbeba','6be3062f3862f449','learns_by','["talk", "write"]');
INSERT INTO "answer" VALUES('6be3062f3862f449/importance','adc4fd6ac5dbbeba','6be3062f3862f449','importance','9');
INSERT INTO "answer" VALUES('6be3062f3862f449/importance_why','adc4fd6ac5dbbeba','6be3062f3862f449','importance_why','"I can see where it goes if I carry on."');
INSERT INTO "answer" VALUES('6be3062f3862f449/readiness','adc4fd6ac5dbbeba','6be3062f3862f449','readiness','8');
INSERT INTO "answer" VALUES('6be3062f3862f449/readiness_why','adc4fd6ac5dbbeba','6be3062f3862f449','readiness_why','"January is quiet enough to begin."');
INSERT INTO "answer" VALUES('6be3062f3862f449/confidence','adc4fd6ac5dbbeba','6be3062f3862f449','confidence','6');
INSERT INTO "answer" VALUES('6be3062f3862f449/confidence_why','adc4fd6ac5dbbeba','6be3062f3862f449','confidence_why','"I have promised myself this before."');
INSERT INTO "answer" VALUES('6be3062f3862f449/taste_topic','adc4fd6ac5dbbeba','6be3062f3862f449','taste_topic','"The first ten minutes after coming home"');
INSERT INTO "answer" VALUES('6be3062f3862f449/taste_clearer','adc4fd6ac5dbbeba','6be3062f3862f449','taste_clearer','"I am still at work until I put the phone down."');
INSERT INTO "answer" VALUES('6be3062f3862f449/taste_takes_away','adc4fd6ac5dbbeba','6be3062f3862f449','taste_takes_away','"Put the phone in the hall tonight and see."');
INSERT INTO "answer" VALUES('6be3062f3862f449/fit_client','adc4fd6ac5dbbeba','6be3062f3862f449','fit_client','"yes"');
INSERT INTO "answer" VALUES('6be3062f3862f449/fit_client_why','adc4fd6ac5dbbeba','6be3062f3862f449','fit_client_why','"You did not tell me to relax."');
INSERT INTO "answer" VALUES('6be3062f3862f449/fit_coach','adc4fd6ac5dbbeba','6be3062f3862f449','fit_coach','"yes"');
INSERT INTO "answer" VALUES('6be3062f3862f449/fit_coach_why','adc4fd6ac5dbbeba','6be3062f3862f449','fit_coach_why','"Clear, honest, ready to try things."');
INSERT INTO "answer" VALUES('6be3062f3862f449/decision','adc4fd6ac5dbbeba','6be3062f3862f449','decision','"start"');
INSERT INTO "answer" VALUES('6be3062f3862f449/buy_in','adc4fd6ac5dbbeba','6be3062f3862f449','buy_in','8');
INSERT INTO "answer" VALUES('6be3062f3862f449/objections','adc4fd6ac5dbbeba','6be3062f3862f449','objections','"Only the time it takes."');
INSERT INTO "answer" VALUES('6be3062f3862f449/explained.not_therapy','adc4fd6ac5dbbeba','6be3062f3862f449','explained.not_therapy','true');
INSERT INTO "answer" VALUES('6be3062f3862f449/explained.confidential','adc4fd6ac5dbbeba','6be3062f3862f449','explained.confidential','true');
INSERT INTO "answer" VALUES('6be3062f3862f449/explained.roles','adc4fd6ac5dbbeba','6be3062f3862f449','explained.roles','true');
INSERT INTO "answer" VALUES('6be3062f3862f449/explained.between','adc4fd6ac5dbbeba','6be3062f3862f449','explained.between','true');
INSERT INTO "answer" VALUES('6be3062f3862f449/explained.records','adc4fd6ac5dbbeba','6be3062f3862f449','explained.records','true');
INSERT INTO "answer" VALUES('6be3062f3862f449/explained.fees','adc4fd6ac5dbbeba','6be3062f3862f449','explained.fees','true');
INSERT INTO "answer" VALUES('6be3062f3862f449/explained.stopping','adc4fd6ac5dbbeba','6be3062f3862f449','explained.stopping','true');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/stood_out','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','stood_out','"Fun at three. I had not noticed it had gone."');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/influence.people.effect','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','influence.people.effect','"both"');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/influence.people.line','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','influence.people.line','"Sam helps. The site does not mean to hinder."');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/influence.time.effect','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','influence.time.effect','"hinders"');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/influence.time.line','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','influence.time.line','"Evenings leak away ten minutes at a time."');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/influence.beliefs.effect','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','influence.beliefs.effect','"hinders"');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/influence.beliefs.line','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','influence.beliefs.line','"If I do not answer, it will fall apart."');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/influence.season.effect','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','influence.season.effect','"helps"');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/influence.season.line','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','influence.season.line','"The quiet months come in spring."');
INSERT INTO "answer" VALUES('0a1a7fe8b7ad705e/year_from_now','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','year_from_now','"It is January again. I have slept. The team has a plan on the wall that I did not draw alone, and there is a row of crooked bowls on the shelf."');
INSERT INTO "answer" VALUES('ed921b80ac5531ae/story_reaction','adc4fd6ac5dbbeba','ed921b80ac5531ae','story_reaction','"Hearing “half a city” made me sit up straight."');
INSERT INTO "answer" VALUES('ed921b80ac5531ae/effort','adc4fd6ac5dbbeba','ed921b80ac5531ae','effort','7');
INSERT INTO "answer" VALUES('ed921b80ac5531ae/effort_words','adc4fd6ac5dbbeba','ed921b80ac5531ae','effort_words','"Steady. Not a heroic month."');
INSERT INTO "answer" VALUES('10d6d52e877665f2/order_method','adc4fd6ac5dbbeba','10d6d52e877665f2','order_method','"pairs"');
INSERT INTO "answer" VALUES('10d6d52e877665f2/order_reason','adc4fd6ac5dbbeba','10d6d52e877665f2','order_reason','"If I sleep, the other two get a fair chance."');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/what_works','adc4fd6ac5dbbeba','acf975c25fc18a8a','what_works','"Phone in the hall. It is just what we do now."');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/what_does_not','adc4fd6ac5dbbeba','acf975c25fc18a8a','what_does_not','"Waiting for the right moment with Karin."');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/thinking_shifts','adc4fd6ac5dbbeba','acf975c25fc18a8a','thinking_shifts','"“It will fall apart” comes, and I can smile at it."');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.weeks','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.weeks','"3"');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.minutes','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.minutes','60');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.mode','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.mode','"in_room"');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.looks','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.looks','["goals", "habits", "steps", "some_areas"]');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.measures','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.measures','["Rested mornings"]');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.areas','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.areas','["4bfc772445263acf", "886b6a9743bb32f9", "0149517d40e5234d"]');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.ask_me','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.ask_me','"What was in the way, and what did I do instead?"');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.support_me','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.support_me','"Making the next step smaller, that day"');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.please_do_not','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.please_do_not','"Tell me it does not matter. It does."');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.after_miss','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.after_miss','"We shrink it and start the same evening."');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.mid_point_on','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.mid_point_on','"2026-12-22"');
INSERT INTO "answer" VALUES('acf975c25fc18a8a/agree.alone','adc4fd6ac5dbbeba','acf975c25fc18a8a','agree.alone','"The Sunday question with Jon stays."');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/wins','adc4fd6ac5dbbeba','25d75ca85ceb7ade','wins','"Said no to the audit project. Nobody died. Two bowls, one of them round."');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/what_works','adc4fd6ac5dbbeba','25d75ca85ceb7ade','what_works','"Telling Sam on Sunday what Tuesday is for."');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/what_does_not','adc4fd6ac5dbbeba','25d75ca85ceb7ade','what_does_not','"Waiting for the right moment with Karin."');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/challenges','adc4fd6ac5dbbeba','25d75ca85ceb7ade','challenges','"The quarter ends and everyone wants everything."');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/thinking_shifts','adc4fd6ac5dbbeba','25d75ca85ceb7ade','thinking_shifts','"I caught “it will fall apart” twice before it caught me."');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/insight','adc4fd6ac5dbbeba','25d75ca85ceb7ade','insight','"Tuesday evenings are the test. If I protect those until the quarter ends, the rest will hold."');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/focus_today','adc4fd6ac5dbbeba','25d75ca85ceb7ade','focus_today','"How to say what I want to Karin in two sentences"');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/focus_know','adc4fd6ac5dbbeba','25d75ca85ceb7ade','focus_know','"I have the two sentences"');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/support_wanted','adc4fd6ac5dbbeba','25d75ca85ceb7ade','support_wanted','"A message on the morning"');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/one_word','adc4fd6ac5dbbeba','25d75ca85ceb7ade','one_word','"Lighter"');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/check.heard','adc4fd6ac5dbbeba','25d75ca85ceb7ade','check.heard','10');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/check.mattered','adc4fd6ac5dbbeba','25d75ca85ceb7ade','check.mattered','9');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/check.suited','adc4fd6ac5dbbeba','25d75ca85ceb7ade','check.suited','9');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/check.use','adc4fd6ac5dbbeba','25d75ca85ceb7ade','check.use','10');
INSERT INTO "answer" VALUES('25d75ca85ceb7ade/measure.Rested mornings','adc4fd6ac5dbbeba','25d75ca85ceb7ade','measure.Rested mornings','"4"');
INSERT INTO "answer" VALUES('603176f5b4811b8b/why_now','a2136e3141f9e5fc','603176f5b4811b8b','why_now','"I was promoted out of the work I love and into a diary."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/want_different','a2136e3141f9e5fc','603176f5b4811b8b','want_different','"Meetings that end, and a team that decides without me."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/tried','a2136e3141f9e5fc','603176f5b4811b8b','tried','"Two courses. I remember the biscuits."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/earlier_coaching','a2136e3141f9e5fc','603176f5b4811b8b','earlier_coaching','"mixed"');
INSERT INTO "answer" VALUES('603176f5b4811b8b/learns_by','a2136e3141f9e5fc','603176f5b4811b8b','learns_by','["do", "draw"]');
INSERT INTO "answer" VALUES('603176f5b4811b8b/importance','a2136e3141f9e5fc','603176f5b4811b8b','importance','8');
INSERT INTO "answer" VALUES('603176f5b4811b8b/importance_why','a2136e3141f9e5fc','603176f5b4811b8b','importance_why','"The team feels it."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/readiness','a2136e3141f9e5fc','603176f5b4811b8b','readiness','7');
INSERT INTO "answer" VALUES('603176f5b4811b8b/readiness_why','a2136e3141f9e5fc','603176f5b4811b8b','readiness_why','"Summer shutdown gives us a date."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/confidence','a2136e3141f9e5fc','603176f5b4811b8b','confidence','5');
INSERT INTO "answer" VALUES('603176f5b4811b8b/confidence_why','a2136e3141f9e5fc','603176f5b4811b8b','confidence_why','"My diary is not mine."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/taste_topic','a2136e3141f9e5fc','603176f5b4811b8b','taste_topic','"The Monday meeting"');
INSERT INTO "answer" VALUES('603176f5b4811b8b/taste_clearer','a2136e3141f9e5fc','603176f5b4811b8b','taste_clearer','"It has no question in it."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/taste_takes_away','a2136e3141f9e5fc','603176f5b4811b8b','taste_takes_away','"Put one question on the invitation."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/fit_client','a2136e3141f9e5fc','603176f5b4811b8b','fit_client','"yes"');
INSERT INTO "answer" VALUES('603176f5b4811b8b/fit_coach','a2136e3141f9e5fc','603176f5b4811b8b','fit_coach','"yes"');
INSERT INTO "answer" VALUES('603176f5b4811b8b/decision','a2136e3141f9e5fc','603176f5b4811b8b','decision','"start"');
INSERT INTO "answer" VALUES('603176f5b4811b8b/buy_in','a2136e3141f9e5fc','603176f5b4811b8b','buy_in','7');
INSERT INTO "answer" VALUES('603176f5b4811b8b/objections','a2136e3141f9e5fc','603176f5b4811b8b','objections','"Ines may expect a report."');
INSERT INTO "answer" VALUES('603176f5b4811b8b/explained.not_therapy','a2136e3141f9e5fc','603176f5b4811b8b','explained.not_therapy','true');
INSERT INTO "answer" VALUES('603176f5b4811b8b/explained.confidential','a2136e3141f9e5fc','603176f5b4811b8b','explained.confidential','true');
INSERT INTO "answer" VALUES('603176f5b4811b8b/explained.roles','a2136e3141f9e5fc','603176f5b4811b8b','explained.roles','true');
INSERT INTO "answer" VALUES('603176f5b4811b8b/explained.between','a2136e3141f9e5fc','603176f5b4811b8b','explained.between','true');
INSERT INTO "answer" VALUES('603176f5b4811b8b/explained.records','a2136e3141f9e5fc','603176f5b4811b8b','explained.records','true');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/why_now','3ad7e42232608fca','f8f5ece6a4e7c559','why_now','"I turned forty and the drawer did not."');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/want_different','3ad7e42232608fca','f8f5ece6a4e7c559','want_different','"Pages. Bad ones, even."');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/tried','3ad7e42232608fca','f8f5ece6a4e7c559','tried','"A retreat. I translated all week."');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/earlier_coaching','3ad7e42232608fca','f8f5ece6a4e7c559','earlier_coaching','"good"');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/learns_by','3ad7e42232608fca','f8f5ece6a4e7c559','learns_by','["write", "read"]');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/importance','3ad7e42232608fca','f8f5ece6a4e7c559','importance','9');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/readiness','3ad7e42232608fca','f8f5ece6a4e7c559','readiness','7');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/confidence','3ad7e42232608fca','f8f5ece6a4e7c559','confidence','6');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/fit_client','3ad7e42232608fca','f8f5ece6a4e7c559','fit_client','"yes"');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/fit_coach','3ad7e42232608fca','f8f5ece6a4e7c559','fit_coach','"yes"');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/decision','3ad7e42232608fca','f8f5ece6a4e7c559','decision','"start"');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/buy_in','3ad7e42232608fca','f8f5ece6a4e7c559','buy_in','9');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/explained.not_therapy','3ad7e42232608fca','f8f5ece6a4e7c559','explained.not_therapy','true');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/explained.confidential','3ad7e42232608fca','f8f5ece6a4e7c559','explained.confidential','true');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/explained.roles','3ad7e42232608fca','f8f5ece6a4e7c559','explained.roles','true');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/explained.between','3ad7e42232608fca','f8f5ece6a4e7c559','explained.between','true');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/explained.records','3ad7e42232608fca','f8f5ece6a4e7c559','explained.records','true');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/explained.fees','3ad7e42232608fca','f8f5ece6a4e7c559','explained.fees','true');
INSERT INTO "answer" VALUES('f8f5ece6a4e7c559/explained.stopping','3ad7e42232608fca','f8f5ece6a4e7c559','explained.stopping','true');
INSERT INTO "answer" VALUES('972d66a02432416e/stood_out','3ad7e42232608fca','972d66a02432416e','stood_out','"Growth at three, and I teach it to others."');
INSERT INTO "answer" VALUES('972d66a02432416e/influence.people.effect','3ad7e42232608fca','972d66a02432416e','influence.people.effect','"helps"');
INSERT INTO "answer" VALUES('972d66a02432416e/influence.people.line','3ad7e42232608fca','972d66a02432416e','influence.people.line','"The choir."');
INSERT INTO "answer" VALUES('972d66a02432416e/influence.money.effect','3ad7e42232608fca','972d66a02432416e','influence.money.effect','"hinders"');
INSERT INTO "answer" VALUES('972d66a02432416e/influence.money.line','3ad7e42232608fca','972d66a02432416e','influence.money.line','"I say yes to rush jobs."');
INSERT INTO "answer" VALUES('972d66a02432416e/year_from_now','3ad7e42232608fca','972d66a02432416e','year_from_now','"A stack of paper with my name on it, and someone reading it on a train."');
INSERT INTO "answer" VALUES('bfe524168e3747f9/why_now','01c71b521bb0126a','bfe524168e3747f9','why_now','"I did invoices on my birthday."');
INSERT INTO "answer" VALUES('bfe524168e3747f9/want_different','01c71b521bb0126a','bfe524168e3747f9','want_different','"The studio runs for a week without me."');
INSERT INTO "answer" VALUES('bfe524168e3747f9/tried','01c71b521bb0126a','bfe524168e3747f9','tried','"Hiring. Then I did their work too."');
INSERT INTO "answer" VALUES('bfe524168e3747f9/earlier_coaching','01c71b521bb0126a','bfe524168e3747f9','earlier_coaching','"none"');
INSERT INTO "answer" VALUES('bfe524168e3747f9/learns_by','01c71b521bb0126a','bfe524168e3747f9','learns_by','["draw", "talk"]');
INSERT INTO "answer" VALUES('bfe524168e3747f9/importance','01c71b521bb0126a','bfe524168e3747f9','importance','9');
INSERT INTO "answer" VALUES('bfe524168e3747f9/readiness','01c71b521bb0126a','bfe524168e3747f9','readiness','8');
INSERT INTO "answer" VALUES('bfe524168e3747f9/confidence','01c71b521bb0126a','bfe524168e3747f9','confidence','7');
INSERT INTO "answer" VALUES('bfe524168e3747f9/fit_client','01c71b521bb0126a','bfe524168e3747f9','fit_client','"yes"');
INSERT INTO "answer" VALUES('bfe524168e3747f9/fit_coach','01c71b521bb0126a','bfe524168e3747f9','fit_coach','"yes"');
INSERT INTO "answer" VALUES('bfe524168e3747f9/decision','01c71b521bb0126a','bfe524168e3747f9','decision','"start"');
INSERT INTO "answer" VALUES('bfe524168e3747f9/buy_in','01c71b521bb0126a','bfe524168e3747f9','buy_in','9');
INSERT INTO "answer" VALUES('bfe524168e3747f9/explained.not_therapy','01c71b521bb0126a','bfe524168e3747f9','explained.not_therapy','true');
INSERT INTO "answer" VALUES('bfe524168e3747f9/explained.confidential','01c71b521bb0126a','bfe524168e3747f9','explained.confidential','true');
INSERT INTO "answer" VALUES('bfe524168e3747f9/explained.roles','01c71b521bb0126a','bfe524168e3747f9','explained.roles','true');
INSERT INTO "answer" VALUES('bfe524168e3747f9/explained.between','01c71b521bb0126a','bfe524168e3747f9','explained.between','true');
INSERT INTO "answer" VALUES('bfe524168e3747f9/explained.records','01c71b521bb0126a','bfe524168e3747f9','explained.records','true');
INSERT INTO "answer" VALUES('bfe524168e3747f9/explained.fees','01c71b521bb0126a','bfe524168e3747f9','explained.fees','true');
INSERT INTO "answer" VALUES('bfe524168e3747f9/explained.stopping','01c71b521bb0126a','bfe524168e3747f9','explained.stopping','true');
INSERT INTO "answer" VALUES('5e1c9dd00d81c40e/stood_out','01c71b521bb0126a','5e1c9dd00d81c40e','stood_out','"The boundary is a three, and I wrote it in my own diary."');
INSERT INTO "answer" VALUES('5e1c9dd00d81c40e/strengths','01c71b521bb0126a','5e1c9dd00d81c40e','strengths','"Eye, pace, honesty"');
INSERT INTO "answer" VALUES('5e1c9dd00d81c40e/roles','01c71b521bb0126a','5e1c9dd00d81c40e','roles','"Owner, mother, daughter"');
INSERT INTO "answer" VALUES('5e1c9dd00d81c40e/energisers','01c71b521bb0126a','5e1c9dd00d81c40e','energisers','"First sketches"');
INSERT INTO "answer" VALUES('5e1c9dd00d81c40e/drainers','01c71b521bb0126a','5e1c9dd00d81c40e','drainers','"Invoices after nine"');
INSERT INTO "answer" VALUES('5e1c9dd00d81c40e/year_from_now','01c71b521bb0126a','5e1c9dd00d81c40e','year_from_now','"Friday, four o’clock, and the studio is laughing without me."');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/why_now','2ddd036b6d9993bf','ebfb0c2fe020c94e','why_now','"I fell asleep at my daughter’s concert."');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/want_different','2ddd036b6d9993bf','ebfb0c2fe020c94e','want_different','"She would see me awake."');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/tried','2ddd036b6d9993bf','ebfb0c2fe020c94e','tried','"Coffee. More coffee."');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/earlier_coaching','2ddd036b6d9993bf','ebfb0c2fe020c94e','earlier_coaching','"none"');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/learns_by','2ddd036b6d9993bf','ebfb0c2fe020c94e','learns_by','["do"]');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/importance','2ddd036b6d9993bf','ebfb0c2fe020c94e','importance','10');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/readiness','2ddd036b6d9993bf','ebfb0c2fe020c94e','readiness','6');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/confidence','2ddd036b6d9993bf','ebfb0c2fe020c94e','confidence','4');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/confidence_why','2ddd036b6d9993bf','ebfb0c2fe020c94e','confidence_why','"Shifts are shifts."');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/fit_client','2ddd036b6d9993bf','ebfb0c2fe020c94e','fit_client','"unsure"');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/fit_client_why','2ddd036b6d9993bf','ebfb0c2fe020c94e','fit_client_why','"I do not talk much."');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/fit_coach','2ddd036b6d9993bf','ebfb0c2fe020c94e','fit_coach','"yes"');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/decision','2ddd036b6d9993bf','ebfb0c2fe020c94e','decision','"start"');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/buy_in','2ddd036b6d9993bf','ebfb0c2fe020c94e','buy_in','6');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/explained.not_therapy','2ddd036b6d9993bf','ebfb0c2fe020c94e','explained.not_therapy','true');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/explained.confidential','2ddd036b6d9993bf','ebfb0c2fe020c94e','explained.confidential','true');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/explained.roles','2ddd036b6d9993bf','ebfb0c2fe020c94e','explained.roles','true');
INSERT INTO "answer" VALUES('ebfb0c2fe020c94e/explained.between','2ddd036b6d9993bf','ebfb0c2fe020c94e','explained.between','true');
INSERT INTO "answer" VALUES('c6a1795c5e003d8d/order_method','2ddd036b6d9993bf','c6a1795c5e003d8d','order_method','"pairs"');
INSERT INTO "answer" VALUES('c6a1795c5e003d8d/order_reason','2ddd036b6d9993bf','c6a1795c5e003d8d','order_reason','"The rest needs sleep first."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/why_now','bbbb71cb403898ff','79d97a8fb2bfce8e','why_now','"My father fell in February, and I drove there and back twice a week for a month. In the car I understood that I have been tired for three years."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/want_different','bbbb71cb403898ff','79d97a8fb2bfce8e','want_different','"I would play again. At work I would be the one who closes the door at six. Dad would get a daughter who stays for tea."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/tried','bbbb71cb403898ff','79d97a8fb2bfce8e','tried','"A planner with stickers. A week off, which I spent on the planner. Walking with Ife helped, every time."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/earlier_coaching','bbbb71cb403898ff','79d97a8fb2bfce8e','earlier_coaching','"mixed"');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/learns_by','bbbb71cb403898ff','79d97a8fb2bfce8e','learns_by','["talk", "write", "do"]');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/importance','bbbb71cb403898ff','79d97a8fb2bfce8e','importance','9');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/importance_why','bbbb71cb403898ff','79d97a8fb2bfce8e','importance_why','"I do not want to be tired at sixty-six as well."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/readiness','bbbb71cb403898ff','79d97a8fb2bfce8e','readiness','8');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/readiness_why','bbbb71cb403898ff','79d97a8fb2bfce8e','readiness_why','"Ife has taken Wednesdays over."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/confidence','bbbb71cb403898ff','79d97a8fb2bfce8e','confidence','5');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/confidence_why','bbbb71cb403898ff','79d97a8fb2bfce8e','confidence_why','"I have good weeks. I do not have good months."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/taste_topic','bbbb71cb403898ff','79d97a8fb2bfce8e','taste_topic','"The Wednesday drive to my father"');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/taste_clearer','bbbb71cb403898ff','79d97a8fb2bfce8e','taste_clearer','"I do not mind the road. I mind arriving guilty."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/taste_takes_away','bbbb71cb403898ff','79d97a8fb2bfce8e','taste_takes_away','"Ring him before I set off, so that I arrive already talking."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/fit_client','bbbb71cb403898ff','79d97a8fb2bfce8e','fit_client','"yes"');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/fit_client_why','bbbb71cb403898ff','79d97a8fb2bfce8e','fit_client_why','"You asked one question and then you waited."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/fit_coach','bbbb71cb403898ff','79d97a8fb2bfce8e','fit_coach','"yes"');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/fit_coach_why','bbbb71cb403898ff','79d97a8fb2bfce8e','fit_coach_why','"She does the work between the words."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/decision','bbbb71cb403898ff','79d97a8fb2bfce8e','decision','"start"');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/decide_by','bbbb71cb403898ff','79d97a8fb2bfce8e','decide_by','"2025-11-24"');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/buy_in','bbbb71cb403898ff','79d97a8fb2bfce8e','buy_in','8');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/objections','bbbb71cb403898ff','79d97a8fb2bfce8e','objections','"Money in the summer months."');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/choice.log','bbbb71cb403898ff','79d97a8fb2bfce8e','choice.log','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/choice.email','bbbb71cb403898ff','79d97a8fb2bfce8e','choice.email','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/choice.sponsor','bbbb71cb403898ff','79d97a8fb2bfce8e','choice.sponsor','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/choice.promise','bbbb71cb403898ff','79d97a8fb2bfce8e','choice.promise','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/explained.not_therapy','bbbb71cb403898ff','79d97a8fb2bfce8e','explained.not_therapy','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/explained.confidential','bbbb71cb403898ff','79d97a8fb2bfce8e','explained.confidential','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/explained.roles','bbbb71cb403898ff','79d97a8fb2bfce8e','explained.roles','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/explained.between','bbbb71cb403898ff','79d97a8fb2bfce8e','explained.between','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/explained.records','bbbb71cb403898ff','79d97a8fb2bfce8e','explained.records','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/explained.fees','bbbb71cb403898ff','79d97a8fb2bfce8e','explained.fees','true');
INSERT INTO "answer" VALUES('79d97a8fb2bfce8e/explained.stopping','bbbb71cb403898ff','79d97a8fb2bfce8e','explained.stopping','true');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.people.effect','bbbb71cb403898ff','1810f449320a4aa3','influence.people.effect','"both"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.people.line','bbbb71cb403898ff','1810f449320a4aa3','influence.people.line','"Ife helps. My brother rings on Sundays."');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.health.effect','bbbb71cb403898ff','1810f449320a4aa3','influence.health.effect','"hinders"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.health.line','bbbb71cb403898ff','1810f449320a4aa3','influence.health.line','"The knee, and short nights."');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.time.effect','bbbb71cb403898ff','1810f449320a4aa3','influence.time.effect','"hinders"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.time.line','bbbb71cb403898ff','1810f449320a4aa3','influence.time.line','"Two hours of road a week."');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.money.effect','bbbb71cb403898ff','1810f449320a4aa3','influence.money.effect','"both"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.money.line','bbbb71cb403898ff','1810f449320a4aa3','influence.money.line','"Enough, if I look at it."');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.beliefs.effect','bbbb71cb403898ff','1810f449320a4aa3','influence.beliefs.effect','"hinders"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.beliefs.line','bbbb71cb403898ff','1810f449320a4aa3','influence.beliefs.line','"Good daughters are tired."');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.season.effect','bbbb71cb403898ff','1810f449320a4aa3','influence.season.effect','"helps"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/influence.season.line','bbbb71cb403898ff','1810f449320a4aa3','influence.season.line','"Light evenings until September."');
INSERT INTO "answer" VALUES('1810f449320a4aa3/stood_out','bbbb71cb403898ff','1810f449320a4aa3','stood_out','"Music at two. I said it as if it were somebody else’s."');
INSERT INTO "answer" VALUES('1810f449320a4aa3/strengths','bbbb71cb403898ff','1810f449320a4aa3','strengths','"Patience, memory, dry humour"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/roles','bbbb71cb403898ff','1810f449320a4aa3','roles','"Daughter, partner, boss, second cello"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/energisers','bbbb71cb403898ff','1810f449320a4aa3','energisers','"Rosin, children at story hour"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/drainers','bbbb71cb403898ff','1810f449320a4aa3','drainers','"Rotas, the ring road"');
INSERT INTO "answer" VALUES('1810f449320a4aa3/year_from_now','bbbb71cb403898ff','1810f449320a4aa3','year_from_now','"It is April. I play on Fridays with three people who count aloud. Dad complains that I stay too long."');
INSERT INTO "answer" VALUES('d62efd0da4918032/story_reaction','bbbb71cb403898ff','d62efd0da4918032','story_reaction','"“Not your apologies.” I want that on the fridge."');
INSERT INTO "answer" VALUES('d62efd0da4918032/effort','bbbb71cb403898ff','d62efd0da4918032','effort','7');
INSERT INTO "answer" VALUES('d62efd0da4918032/effort_words','bbbb71cb403898ff','d62efd0da4918032','effort_words','"Firm, with Sundays off"');
INSERT INTO "answer" VALUES('c5d5f1b3f7e6095d/pairs_without','bbbb71cb403898ff','c5d5f1b3f7e6095d','pairs_without','["6b95485bad13af36"]');
INSERT INTO "answer" VALUES('c5d5f1b3f7e6095d/order_method','bbbb71cb403898ff','c5d5f1b3f7e6095d','order_method','"pairs"');
INSERT INTO "answer" VALUES('c5d5f1b3f7e6095d/order_reason','bbbb71cb403898ff','c5d5f1b3f7e6095d','order_reason','"If I play, I am kinder at Dad’s and I want to be home by six."');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/what_works','bbbb71cb403898ff','05a30fc9de5f7c51','what_works','"The kettle. It is almost silly."');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/what_does_not','bbbb71cb403898ff','05a30fc9de5f7c51','what_does_not','"Thursdays."');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/thinking_shifts','bbbb71cb403898ff','05a30fc9de5f7c51','thinking_shifts','"I sat down with my coat off. He noticed."');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.weeks','bbbb71cb403898ff','05a30fc9de5f7c51','agree.weeks','"4"');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.minutes','bbbb71cb403898ff','05a30fc9de5f7c51','agree.minutes','40');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.mode','bbbb71cb403898ff','05a30fc9de5f7c51','agree.mode','"phone"');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.looks','bbbb71cb403898ff','05a30fc9de5f7c51','agree.looks','["goals", "habits", "steps", "measures"]');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.measures','bbbb71cb403898ff','05a30fc9de5f7c51','agree.measures','["Hours on the road", "Teas"]');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.ask_me','bbbb71cb403898ff','05a30fc9de5f7c51','agree.ask_me','"What did you play?"');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.support_me','bbbb71cb403898ff','05a30fc9de5f7c51','agree.support_me','"Laughing with me first"');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.please_do_not','bbbb71cb403898ff','05a30fc9de5f7c51','agree.please_do_not','"Call it discipline"');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.after_miss','bbbb71cb403898ff','05a30fc9de5f7c51','agree.after_miss','"Ten minutes the same night"');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.mid_point_on','bbbb71cb403898ff','05a30fc9de5f7c51','agree.mid_point_on','"2026-03-26"');
INSERT INTO "answer" VALUES('05a30fc9de5f7c51/agree.alone','bbbb71cb403898ff','05a30fc9de5f7c51','agree.alone','"A page in the notebook on the first of the month"');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/wins','bbbb71cb403898ff','e0497cf65c3ef090','wins','"Played every day in June but four."');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/what_works','bbbb71cb403898ff','e0497cf65c3ef090','what_works','"The kettle still rings the bell."');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/what_does_not','bbbb71cb403898ff','e0497cf65c3ef090','what_does_not','"Thursdays, now and then."');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/challenges','bbbb71cb403898ff','e0497cf65c3ef090','challenges','"The ring road in the rain."');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/thinking_shifts','bbbb71cb403898ff','e0497cf65c3ef090','thinking_shifts','"Good daughters sit down."');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/insight','bbbb71cb403898ff','e0497cf65c3ef090','insight','"It is easier every day than three times a week."');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/focus_today','bbbb71cb403898ff','e0497cf65c3ef090','focus_today','"Saying no to the summer fair"');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/focus_know','bbbb71cb403898ff','e0497cf65c3ef090','focus_know','"I have one sentence to take along."');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/support_wanted','bbbb71cb403898ff','e0497cf65c3ef090','support_wanted','"Ask me on the first of the month."');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/one_word','bbbb71cb403898ff','e0497cf65c3ef090','one_word','"Tuned"');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/check.heard','bbbb71cb403898ff','e0497cf65c3ef090','check.heard','9');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/check.mattered','bbbb71cb403898ff','e0497cf65c3ef090','check.mattered','9');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/check.suited','bbbb71cb403898ff','e0497cf65c3ef090','check.suited','8');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/check.use','bbbb71cb403898ff','e0497cf65c3ef090','check.use','9');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/measure.Teas','bbbb71cb403898ff','e0497cf65c3ef090','measure.Teas','"3"');
INSERT INTO "answer" VALUES('e0497cf65c3ef090/measure.Hours on the road','bbbb71cb403898ff','e0497cf65c3ef090','measure.Hours on the road','"8"');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/wins','bbbb71cb403898ff','f75edd95d8b35cf9','wins','"The first page, without stopping. Dad heard it on the phone."');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/what_works','bbbb71cb403898ff','f75edd95d8b35cf9','what_works','"The kettle still rings the bell."');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/what_does_not','bbbb71cb403898ff','f75edd95d8b35cf9','what_does_not','"Thursdays, now and then."');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/challenges','bbbb71cb403898ff','f75edd95d8b35cf9','challenges','"The ring road in the rain."');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/thinking_shifts','bbbb71cb403898ff','f75edd95d8b35cf9','thinking_shifts','"Good daughters sit down."');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/insight','bbbb71cb403898ff','f75edd95d8b35cf9','insight','"He wanted to hear it, not to be looked after."');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/focus_today','bbbb71cb403898ff','f75edd95d8b35cf9','focus_today','"August without Ruta"');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/focus_know','bbbb71cb403898ff','f75edd95d8b35cf9','focus_know','"I have one sentence to take along."');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/support_wanted','bbbb71cb403898ff','f75edd95d8b35cf9','support_wanted','"Ask me on the first of the month."');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/one_word','bbbb71cb403898ff','f75edd95d8b35cf9','one_word','"Proud"');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/check.heard','bbbb71cb403898ff','f75edd95d8b35cf9','check.heard','9');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/check.mattered','bbbb71cb403898ff','f75edd95d8b35cf9','check.mattered','9');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/check.suited','bbbb71cb403898ff','f75edd95d8b35cf9','check.suited','8');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/check.use','bbbb71cb403898ff','f75edd95d8b35cf9','check.use','9');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/measure.Teas','bbbb71cb403898ff','f75edd95d8b35cf9','measure.Teas','"4"');
INSERT INTO "answer" VALUES('f75edd95d8b35cf9/measure.Hours on the road','bbbb71cb403898ff','f75edd95d8b35cf9','measure.Hours on the road','"7"');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/wins','bbbb71cb403898ff','4ae331a853bcc18c','wins','"A week in Wales with no laptop."');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/what_works','bbbb71cb403898ff','4ae331a853bcc18c','what_works','"The kettle still rings the bell."');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/what_does_not','bbbb71cb403898ff','4ae331a853bcc18c','what_does_not','"Thursdays, now and then."');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/challenges','bbbb71cb403898ff','4ae331a853bcc18c','challenges','"The ring road in the rain."');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/thinking_shifts','bbbb71cb403898ff','4ae331a853bcc18c','thinking_shifts','"Good daughters sit down."');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/insight','bbbb71cb403898ff','4ae331a853bcc18c','insight','"The library did not burn."');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/focus_today','bbbb71cb403898ff','4ae331a853bcc18c','focus_today','"The autumn rota"');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/focus_know','bbbb71cb403898ff','4ae331a853bcc18c','focus_know','"I have one sentence to take along."');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/support_wanted','bbbb71cb403898ff','4ae331a853bcc18c','support_wanted','"Ask me on the first of the month."');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/one_word','bbbb71cb403898ff','4ae331a853bcc18c','one_word','"Rested"');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/check.heard','bbbb71cb403898ff','4ae331a853bcc18c','check.heard','9');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/check.mattered','bbbb71cb403898ff','4ae331a853bcc18c','check.mattered','9');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/check.suited','bbbb71cb403898ff','4ae331a853bcc18c','check.suited','8');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/check.use','bbbb71cb403898ff','4ae331a853bcc18c','check.use','9');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/measure.Teas','bbbb71cb403898ff','4ae331a853bcc18c','measure.Teas','"4"');
INSERT INTO "answer" VALUES('4ae331a853bcc18c/measure.Hours on the road','bbbb71cb403898ff','4ae331a853bcc18c','measure.Hours on the road','"6"');
INSERT INTO "answer" VALUES('61f89247d0312df5/wins','bbbb71cb403898ff','61f89247d0312df5','wins','"The whole suite. Slowly. Ife cried, I counted."');
INSERT INTO "answer" VALUES('61f89247d0312df5/what_works','bbbb71cb403898ff','61f89247d0312df5','what_works','"The kettle still rings the bell."');
INSERT INTO "answer" VALUES('61f89247d0312df5/what_does_not','bbbb71cb403898ff','61f89247d0312df5','what_does_not','"Thursdays, now and then."');
INSERT INTO "answer" VALUES('61f89247d0312df5/challenges','bbbb71cb403898ff','61f89247d0312df5','challenges','"The ring road in the rain."');
INSERT INTO "answer" VALUES('61f89247d0312df5/thinking_shifts','bbbb71cb403898ff','61f89247d0312df5','thinking_shifts','"Good daughters sit down."');
INSERT INTO "answer" VALUES('61f89247d0312df5/insight','bbbb71cb403898ff','61f89247d0312df5','insight','"I do not need three people yet. I need Fridays."');
INSERT INTO "answer" VALUES('61f89247d0312df5/focus_today','bbbb71cb403898ff','61f89247d0312df5','focus_today','"What stays when we stop"');
INSERT INTO "answer" VALUES('61f89247d0312df5/focus_know','bbbb71cb403898ff','61f89247d0312df5','focus_know','"I have one sentence to take along."');
INSERT INTO "answer" VALUES('61f89247d0312df5/support_wanted','bbbb71cb403898ff','61f89247d0312df5','support_wanted','"Ask me on the first of the month."');
INSERT INTO "answer" VALUES('61f89247d0312df5/one_word','bbbb71cb403898ff','61f89247d0312df5','one_word','"Whole"');
INSERT INTO "answer" VALUES('61f89247d0312df5/check.heard','bbbb71cb403898ff','61f89247d0312df5','check.heard','9');
INSERT INTO "answer" VALUES('61f89247d0312df5/check.mattered','bbbb71cb403898ff','61f89247d0312df5','check.mattered','9');
INSERT INTO "answer" VALUES('61f89247d0312df5/check.suited','bbbb71cb403898ff','61f89247d0312df5','check.suited','8');
INSERT INTO "answer" VALUES('61f89247d0312df5/check.use','bbbb71cb403898ff','61f89247d0312df5','check.use','9');
INSERT INTO "answer" VALUES('61f89247d0312df5/measure.Teas','bbbb71cb403898ff','61f89247d0312df5','measure.Teas','"5"');
INSERT INTO "answer" VALUES('61f89247d0312df5/measure.Hours on the road','bbbb71cb403898ff','61f89247d0312df5','measure.Hours on the road','"5"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/goals_met','bbbb71cb403898ff','53b46013ca850e9d','goals_met','"The cello, by making it small. Tea with Dad, by sitting down. Six o’clock is three days of four."');
INSERT INTO "answer" VALUES('53b46013ca850e9d/learning','bbbb71cb403898ff','53b46013ca850e9d','learning','"That I change by habit and not by decision."');
INSERT INTO "answer" VALUES('53b46013ca850e9d/skills_gained','bbbb71cb403898ff','53b46013ca850e9d','skills_gained','"Handing over whole jobs. Arriving."');
INSERT INTO "answer" VALUES('53b46013ca850e9d/keep','bbbb71cb403898ff','53b46013ca850e9d','keep','"The kettle and the case"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/stop','bbbb71cb403898ff','53b46013ca850e9d','stop','"Driving there guilty"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/start','bbbb71cb403898ff','53b46013ca850e9d','start','"Fridays with three others"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/learned_most','bbbb71cb403898ff','53b46013ca850e9d','learned_most','"That tired was partly the word for missing music."');
INSERT INTO "answer" VALUES('53b46013ca850e9d/pull_back','bbbb71cb403898ff','53b46013ca850e9d','pull_back','"Winter, and the rota before Christmas"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/pull_back_plan','bbbb71cb403898ff','53b46013ca850e9d','pull_back_plan','"If the case is shut two days, then Ife opens it."');
INSERT INTO "answer" VALUES('53b46013ca850e9d/next_priorities','bbbb71cb403898ff','53b46013ca850e9d','next_priorities','"Work, and what I want from it for ten more years"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/letter','bbbb71cb403898ff','53b46013ca850e9d','letter','"Dear Zoë, you came in with dust on the case. Keep the kettle. E."');
INSERT INTO "answer" VALUES('53b46013ca850e9d/coaching_value','bbbb71cb403898ff','53b46013ca850e9d','coaching_value','9');
INSERT INTO "answer" VALUES('53b46013ca850e9d/what_helped','bbbb71cb403898ff','53b46013ca850e9d','what_helped','"The waiting, and the cards on the floor"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/what_to_change','bbbb71cb403898ff','53b46013ca850e9d','what_to_change','"An earlier evening slot"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/consent','bbbb71cb403898ff','53b46013ca850e9d','consent','"named"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/testimonial','bbbb71cb403898ff','53b46013ca850e9d','testimonial','"I came to talk about time and left with music."');
INSERT INTO "answer" VALUES('53b46013ca850e9d/testimonial_on','bbbb71cb403898ff','53b46013ca850e9d','testimonial_on','"2026-06-30"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/kept_until','bbbb71cb403898ff','53b46013ca850e9d','kept_until','"2029-07-07"');
INSERT INTO "answer" VALUES('53b46013ca850e9d/copy_given_on','bbbb71cb403898ff','53b46013ca850e9d','copy_given_on','"2026-07-02"');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/influence.people.effect','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','influence.people.effect','"helps"');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/influence.people.line','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','influence.people.line','"Ruta, and the Tuesday volunteers."');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/influence.time.effect','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','influence.time.effect','"hinders"');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/influence.time.line','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','influence.time.line','"Budgets in March."');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/influence.season.effect','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','influence.season.effect','"both"');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/influence.season.line','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','influence.season.line','"Long days, short tempers."');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/stood_out','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','stood_out','"Impact is a seven and I spend no hour on it."');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/year_from_now','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','year_from_now','"Ruta has the keys. I have the readers."');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/strengths','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','strengths','"Calm, names, fairness"');
INSERT INTO "answer" VALUES('4e415c4b3ba13c56/sponsor_comment','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','sponsor_comment','"Ruta has the keys from May. Take the week at the archive."');
INSERT INTO "answer" VALUES('b8db10fd331f0d52/story_reaction','f1ebd9cd49cf8ab2','b8db10fd331f0d52','story_reaction','"“On whose terms” made me laugh."');
INSERT INTO "answer" VALUES('b8db10fd331f0d52/effort','f1ebd9cd49cf8ab2','b8db10fd331f0d52','effort','6');
INSERT INTO "answer" VALUES('b8db10fd331f0d52/effort_words','f1ebd9cd49cf8ab2','b8db10fd331f0d52','effort_words','"A steady walk"');
INSERT INTO "answer" VALUES('889b76989336dd03/order_method','f1ebd9cd49cf8ab2','889b76989336dd03','order_method','"impact_effort"');
INSERT INTO "answer" VALUES('889b76989336dd03/order_reason','f1ebd9cd49cf8ab2','889b76989336dd03','order_reason','"The deputy first; she makes the others possible."');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/what_works','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','what_works','"Story hour with Ruta’s own puppets."');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/what_does_not','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','what_does_not','"Fridays on the rota."');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/thinking_shifts','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','thinking_shifts','"Room with readers in it."');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.weeks','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.weeks','"2"');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.minutes','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.minutes','45');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.mode','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.mode','"in_room"');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.looks','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.looks','["goals", "habits", "steps", "measures", "some_areas"]');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.measures','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.measures','["Hours on rotas", "Names learned"]');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.ask_me','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.ask_me','"Who came to the desk?"');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.support_me','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.support_me','"A straight question"');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.please_do_not','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.please_do_not','"Mention retirement"');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.areas','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.areas','["20169b0c42b86384", "372bfbabbf2ccfed", "739aef1ebdc1c817"]');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.after_miss','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.after_miss','"Hand over something smaller, that day"');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.mid_point_on','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.mid_point_on','"2027-01-06"');
INSERT INTO "answer" VALUES('8bf9a13b7b1b57cd/agree.alone','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','agree.alone','"The list on Ruta’s wall"');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/wins','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','wins','"A boy asked me for the dragon book by its smell."');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/what_works','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','what_works','"Count to four."');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/what_does_not','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','what_does_not','"Sunday evenings with the rota."');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/challenges','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','challenges','"The budget, and two Fridays."');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/thinking_shifts','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','thinking_shifts','"“What am I for” has gone quiet."');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/insight','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','insight','"The desk is where I think."');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/focus_today','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','focus_today','"What to say to Marguerite"');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/focus_know','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','focus_know','"I have said it once aloud"');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/support_wanted','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','support_wanted','"Read my one page"');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/one_word','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','one_word','"Awake"');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/check.heard','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','check.heard','10');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/check.mattered','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','check.mattered','9');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/check.suited','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','check.suited','9');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/check.use','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','check.use','9');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/measure.Hours on rotas','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','measure.Hours on rotas','"6"');
INSERT INTO "answer" VALUES('1bece8c0f4b9b48a/measure.Names learned','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','measure.Names learned','"3"');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/wins','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','wins','"Ruta ran the round. I drank tea."');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/what_works','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','what_works','"Count to four."');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/what_does_not','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','what_does_not','"Sunday evenings with the rota."');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/challenges','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','challenges','"The budget, and two Fridays."');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/thinking_shifts','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','thinking_shifts','"“What am I for” has gone quiet."');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/insight','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','insight','"It is not wrong, it is only hers."');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/focus_today','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','focus_today','"What to say to Marguerite"');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/focus_know','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','focus_know','"I have said it once aloud"');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/support_wanted','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','support_wanted','"Read my one page"');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/one_word','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','one_word','"Light"');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/check.heard','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','check.heard','10');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/check.mattered','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','check.mattered','9');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/check.suited','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','check.suited','9');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/check.use','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','check.use','9');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/measure.Hours on rotas','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','measure.Hours on rotas','"5"');
INSERT INTO "answer" VALUES('94cacfa6f1e3a4de/measure.Names learned','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','measure.Names learned','"7"');
INSERT INTO "answer" VALUES('811399aa5d53b33f/why_now','c2f590e5eacc7db0','811399aa5d53b33f','why_now','"Two offers in one week, and no joy in either."');
INSERT INTO "answer" VALUES('811399aa5d53b33f/decision','c2f590e5eacc7db0','811399aa5d53b33f','decision','"start"');
INSERT INTO "answer" VALUES('811399aa5d53b33f/fit_client','c2f590e5eacc7db0','811399aa5d53b33f','fit_client','"yes"');
INSERT INTO "answer" VALUES('811399aa5d53b33f/fit_coach','c2f590e5eacc7db0','811399aa5d53b33f','fit_coach','"yes"');
INSERT INTO "answer" VALUES('811399aa5d53b33f/importance','c2f590e5eacc7db0','811399aa5d53b33f','importance','8');
INSERT INTO "answer" VALUES('811399aa5d53b33f/readiness','c2f590e5eacc7db0','811399aa5d53b33f','readiness','7');
INSERT INTO "answer" VALUES('811399aa5d53b33f/confidence','c2f590e5eacc7db0','811399aa5d53b33f','confidence','6');
INSERT INTO "answer" VALUES('811399aa5d53b33f/learns_by','c2f590e5eacc7db0','811399aa5d53b33f','learns_by','["draw"]');
INSERT INTO "answer" VALUES('811399aa5d53b33f/explained.not_therapy','c2f590e5eacc7db0','811399aa5d53b33f','explained.not_therapy','true');
INSERT INTO "answer" VALUES('811399aa5d53b33f/explained.confidential','c2f590e5eacc7db0','811399aa5d53b33f','explained.confidential','true');
INSERT INTO "answer" VALUES('811399aa5d53b33f/explained.roles','c2f590e5eacc7db0','811399aa5d53b33f','explained.roles','true');
INSERT INTO "answer" VALUES('f9f180905a7da393/agree.weeks','c2f590e5eacc7db0','f9f180905a7da393','agree.weeks','"3"');
INSERT INTO "answer" VALUES('f9f180905a7da393/agree.minutes','c2f590e5eacc7db0','f9f180905a7da393','agree.minutes','45');
INSERT INTO "answer" VALUES('f9f180905a7da393/agree.mode','c2f590e5eacc7db0','f9f180905a7da393','agree.mode','"video"');
INSERT INTO "answer" VALUES('f9f180905a7da393/agree.looks','c2f590e5eacc7db0','f9f180905a7da393','agree.looks','["goals", "steps"]');
INSERT INTO "answer" VALUES('f9f180905a7da393/agree.ask_me','c2f590e5eacc7db0','f9f180905a7da393','agree.ask_me','"What did you want?"');
INSERT INTO "answer" VALUES('9828fa49d9c81fa8/wins','c2f590e5eacc7db0','9828fa49d9c81fa8','wins','"I said: may I sleep on it?"');
INSERT INTO "answer" VALUES('9828fa49d9c81fa8/insight','c2f590e5eacc7db0','9828fa49d9c81fa8','insight','"I want to learn from one person, not one company."');
INSERT INTO "answer" VALUES('9828fa49d9c81fa8/focus_today','c2f590e5eacc7db0','9828fa49d9c81fa8','focus_today','"The second offer"');
INSERT INTO "answer" VALUES('9828fa49d9c81fa8/one_word','c2f590e5eacc7db0','9828fa49d9c81fa8','one_word','"Quieter"');
INSERT INTO "answer" VALUES('9828fa49d9c81fa8/check.heard','c2f590e5eacc7db0','9828fa49d9c81fa8','check.heard','9');
INSERT INTO "answer" VALUES('9828fa49d9c81fa8/check.mattered','c2f590e5eacc7db0','9828fa49d9c81fa8','check.mattered','8');
INSERT INTO "answer" VALUES('9828fa49d9c81fa8/check.suited','c2f590e5eacc7db0','9828fa49d9c81fa8','check.suited','9');
INSERT INTO "answer" VALUES('9828fa49d9c81fa8/check.use','c2f590e5eacc7db0','9828fa49d9c81fa8','check.use','8');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/why_now','02c2aefbd145f0a4','c0e0b7c043cd2633','why_now','"I answered a question my own engineer had just answered."');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/decision','02c2aefbd145f0a4','c0e0b7c043cd2633','decision','"start"');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/fit_client','02c2aefbd145f0a4','c0e0b7c043cd2633','fit_client','"yes"');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/fit_coach','02c2aefbd145f0a4','c0e0b7c043cd2633','fit_coach','"yes"');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/buy_in','02c2aefbd145f0a4','c0e0b7c043cd2633','buy_in','7');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/importance','02c2aefbd145f0a4','c0e0b7c043cd2633','importance','8');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/readiness','02c2aefbd145f0a4','c0e0b7c043cd2633','readiness','7');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/confidence','02c2aefbd145f0a4','c0e0b7c043cd2633','confidence','6');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/earlier_coaching','02c2aefbd145f0a4','c0e0b7c043cd2633','earlier_coaching','"none"');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/learns_by','02c2aefbd145f0a4','c0e0b7c043cd2633','learns_by','["data", "do"]');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/explained.not_therapy','02c2aefbd145f0a4','c0e0b7c043cd2633','explained.not_therapy','true');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/explained.confidential','02c2aefbd145f0a4','c0e0b7c043cd2633','explained.confidential','true');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/explained.roles','02c2aefbd145f0a4','c0e0b7c043cd2633','explained.roles','true');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/explained.between','02c2aefbd145f0a4','c0e0b7c043cd2633','explained.between','true');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/explained.records','02c2aefbd145f0a4','c0e0b7c043cd2633','explained.records','true');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/explained.fees','02c2aefbd145f0a4','c0e0b7c043cd2633','explained.fees','true');
INSERT INTO "answer" VALUES('c0e0b7c043cd2633/explained.stopping','02c2aefbd145f0a4','c0e0b7c043cd2633','explained.stopping','true');
INSERT INTO "answer" VALUES('39be9ea640f71687/agree.weeks','02c2aefbd145f0a4','39be9ea640f71687','agree.weeks','"3"');
INSERT INTO "answer" VALUES('39be9ea640f71687/agree.minutes','02c2aefbd145f0a4','39be9ea640f71687','agree.minutes','45');
INSERT INTO "answer" VALUES('39be9ea640f71687/agree.mode','02c2aefbd145f0a4','39be9ea640f71687','agree.mode','"phone"');
INSERT INTO "answer" VALUES('39be9ea640f71687/agree.looks','02c2aefbd145f0a4','39be9ea640f71687','agree.looks','["goals", "steps"]');
INSERT INTO "answer" VALUES('39be9ea640f71687/agree.ask_me','02c2aefbd145f0a4','39be9ea640f71687','agree.ask_me','"Who led it?"');
INSERT INTO "answer" VALUES('db544302a8260d66/wins','02c2aefbd145f0a4','db544302a8260d66','wins','"Mei led it."');
INSERT INTO "answer" VALUES('db544302a8260d66/insight','02c2aefbd145f0a4','db544302a8260d66','insight','"I am faster when I am not first."');
INSERT INTO "answer" VALUES('db544302a8260d66/focus_today','02c2aefbd145f0a4','db544302a8260d66','focus_today','"The next release"');
INSERT INTO "answer" VALUES('db544302a8260d66/one_word','02c2aefbd145f0a4','db544302a8260d66','one_word','"Curious"');
INSERT INTO "answer" VALUES('db544302a8260d66/check.heard','02c2aefbd145f0a4','db544302a8260d66','check.heard','9');
INSERT INTO "answer" VALUES('db544302a8260d66/check.mattered','02c2aefbd145f0a4','db544302a8260d66','check.mattered','9');
INSERT INTO "answer" VALUES('db544302a8260d66/check.suited','02c2aefbd145f0a4','db544302a8260d66','check.suited','9');
INSERT INTO "answer" VALUES('db544302a8260d66/check.use','02c2aefbd145f0a4','db544302a8260d66','check.use','9');
INSERT INTO "answer" VALUES('543229e8a54ffdba/wins','02c2aefbd145f0a4','543229e8a54ffdba','wins','"Tariq led it."');
INSERT INTO "answer" VALUES('543229e8a54ffdba/insight','02c2aefbd145f0a4','543229e8a54ffdba','insight','"Small steps hold."');
INSERT INTO "answer" VALUES('543229e8a54ffdba/focus_today','02c2aefbd145f0a4','543229e8a54ffdba','focus_today','"The next release"');
INSERT INTO "answer" VALUES('543229e8a54ffdba/one_word','02c2aefbd145f0a4','543229e8a54ffdba','one_word','"Calm"');
INSERT INTO "answer" VALUES('543229e8a54ffdba/check.heard','02c2aefbd145f0a4','543229e8a54ffdba','check.heard','9');
INSERT INTO "answer" VALUES('543229e8a54ffdba/check.mattered','02c2aefbd145f0a4','543229e8a54ffdba','check.mattered','9');
INSERT INTO "answer" VALUES('543229e8a54ffdba/check.suited','02c2aefbd145f0a4','543229e8a54ffdba','check.suited','9');
INSERT INTO "answer" VALUES('543229e8a54ffdba/check.use','02c2aefbd145f0a4','543229e8a54ffdba','check.use','9');
INSERT INTO "answer" VALUES('cd1010cea279ee0e/wins','02c2aefbd145f0a4','cd1010cea279ee0e','wins','"I was on holiday and nobody rang."');
INSERT INTO "answer" VALUES('cd1010cea279ee0e/insight','02c2aefbd145f0a4','cd1010cea279ee0e','insight','"They were waiting for me to draw the line."');
INSERT INTO "answer" VALUES('cd1010cea279ee0e/focus_today','02c2aefbd145f0a4','cd1010cea279ee0e','focus_today','"The next release"');
INSERT INTO "answer" VALUES('cd1010cea279ee0e/one_word','02c2aefbd145f0a4','cd1010cea279ee0e','one_word','"Free"');
INSERT INTO "answer" VALUES('cd1010cea279ee0e/check.heard','02c2aefbd145f0a4','cd1010cea279ee0e','check.heard','9');
INSERT INTO "answer" VALUES('cd1010cea279ee0e/check.mattered','02c2aefbd145f0a4','cd1010cea279ee0e','check.mattered','9');
INSERT INTO "answer" VALUES('cd1010cea279ee0e/check.suited','02c2aefbd145f0a4','cd1010cea279ee0e','check.suited','9');
INSERT INTO "answer" VALUES('cd1010cea279ee0e/check.use','02c2aefbd145f0a4','cd1010cea279ee0e','check.use','9');
INSERT INTO "answer" VALUES('45edf7b49fa3de62/wins','02c2aefbd145f0a4','45edf7b49fa3de62','wins','"Five minutes, three sentences."');
INSERT INTO "answer" VALUES('45edf7b49fa3de62/insight','02c2aefbd145f0a4','45edf7b49fa3de62','insight','"Small steps hold."');
INSERT INTO "answer" VALUES('45edf7b49fa3de62/focus_today','02c2aefbd145f0a4','45edf7b49fa3de62','focus_today','"The next release"');
INSERT INTO "answer" VALUES('45edf7b49fa3de62/one_word','02c2aefbd145f0a4','45edf7b49fa3de62','one_word','"Brief"');
INSERT INTO "answer" VALUES('45edf7b49fa3de62/check.heard','02c2aefbd145f0a4','45edf7b49fa3de62','check.heard','9');
INSERT INTO "answer" VALUES('45edf7b49fa3de62/check.mattered','02c2aefbd145f0a4','45edf7b49fa3de62','check.mattered','9');
INSERT INTO "answer" VALUES('45edf7b49fa3de62/check.suited','02c2aefbd145f0a4','45edf7b49fa3de62','check.suited','9');
INSERT INTO "answer" VALUES('45edf7b49fa3de62/check.use','02c2aefbd145f0a4','45edf7b49fa3de62','check.use','9');
INSERT INTO "answer" VALUES('becbde9a9ccdceb6/wins','02c2aefbd145f0a4','becbde9a9ccdceb6','wins','"Two releases at once, neither mine."');
INSERT INTO "answer" VALUES('becbde9a9ccdceb6/insight','02c2aefbd145f0a4','becbde9a9ccdceb6','insight','"Small steps hold."');
INSERT INTO "answer" VALUES('becbde9a9ccdceb6/focus_today','02c2aefbd145f0a4','becbde9a9ccdceb6','focus_today','"The next release"');
INSERT INTO "answer" VALUES('becbde9a9ccdceb6/one_word','02c2aefbd145f0a4','becbde9a9ccdceb6','one_word','"Proud"');
INSERT INTO "answer" VALUES('becbde9a9ccdceb6/check.heard','02c2aefbd145f0a4','becbde9a9ccdceb6','check.heard','9');
INSERT INTO "answer" VALUES('becbde9a9ccdceb6/check.mattered','02c2aefbd145f0a4','becbde9a9ccdceb6','check.mattered','9');
INSERT INTO "answer" VALUES('becbde9a9ccdceb6/check.suited','02c2aefbd145f0a4','becbde9a9ccdceb6','check.suited','9');
INSERT INTO "answer" VALUES('becbde9a9ccdceb6/check.use','02c2aefbd145f0a4','becbde9a9ccdceb6','check.use','9');
INSERT INTO "answer" VALUES('37a9c58099f7bf0a/wins','02c2aefbd145f0a4','37a9c58099f7bf0a','wins','"Bedtime four times."');
INSERT INTO "answer" VALUES('37a9c58099f7bf0a/insight','02c2aefbd145f0a4','37a9c58099f7bf0a','insight','"She knows which chapter."');
INSERT INTO "answer" VALUES('37a9c58099f7bf0a/focus_today','02c2aefbd145f0a4','37a9c58099f7bf0a','focus_today','"The next release"');
INSERT INTO "answer" VALUES('37a9c58099f7bf0a/one_word','02c2aefbd145f0a4','37a9c58099f7bf0a','one_word','"Home"');
INSERT INTO "answer" VALUES('37a9c58099f7bf0a/check.heard','02c2aefbd145f0a4','37a9c58099f7bf0a','check.heard','9');
INSERT INTO "answer" VALUES('37a9c58099f7bf0a/check.mattered','02c2aefbd145f0a4','37a9c58099f7bf0a','check.mattered','9');
INSERT INTO "answer" VALUES('37a9c58099f7bf0a/check.suited','02c2aefbd145f0a4','37a9c58099f7bf0a','check.suited','9');
INSERT INTO "answer" VALUES('37a9c58099f7bf0a/check.use','02c2aefbd145f0a4','37a9c58099f7bf0a','check.use','9');
INSERT INTO "answer" VALUES('b087ac669721af5e/wins','02c2aefbd145f0a4','b087ac669721af5e','wins','"A quiet release eve."');
INSERT INTO "answer" VALUES('b087ac669721af5e/insight','02c2aefbd145f0a4','b087ac669721af5e','insight','"Small steps hold."');
INSERT INTO "answer" VALUES('b087ac669721af5e/focus_today','02c2aefbd145f0a4','b087ac669721af5e','focus_today','"The next release"');
INSERT INTO "answer" VALUES('b087ac669721af5e/one_word','02c2aefbd145f0a4','b087ac669721af5e','one_word','"Quiet"');
INSERT INTO "answer" VALUES('b087ac669721af5e/check.heard','02c2aefbd145f0a4','b087ac669721af5e','check.heard','9');
INSERT INTO "answer" VALUES('b087ac669721af5e/check.mattered','02c2aefbd145f0a4','b087ac669721af5e','check.mattered','9');
INSERT INTO "answer" VALUES('b087ac669721af5e/check.suited','02c2aefbd145f0a4','b087ac669721af5e','check.suited','9');
INSERT INTO "answer" VALUES('b087ac669721af5e/check.use','02c2aefbd145f0a4','b087ac669721af5e','check.use','9');
INSERT INTO "answer" VALUES('2965934c944b9fb2/wins','02c2aefbd145f0a4','2965934c944b9fb2','wins','"I heard about it at lunch."');
INSERT INTO "answer" VALUES('2965934c944b9fb2/insight','02c2aefbd145f0a4','2965934c944b9fb2','insight','"Asking early is not a weakness."');
INSERT INTO "answer" VALUES('2965934c944b9fb2/focus_today','02c2aefbd145f0a4','2965934c944b9fb2','focus_today','"The next release"');
INSERT INTO "answer" VALUES('2965934c944b9fb2/one_word','02c2aefbd145f0a4','2965934c944b9fb2','one_word','"Ready"');
INSERT INTO "answer" VALUES('2965934c944b9fb2/check.heard','02c2aefbd145f0a4','2965934c944b9fb2','check.heard','9');
INSERT INTO "answer" VALUES('2965934c944b9fb2/check.mattered','02c2aefbd145f0a4','2965934c944b9fb2','check.mattered','9');
INSERT INTO "answer" VALUES('2965934c944b9fb2/check.suited','02c2aefbd145f0a4','2965934c944b9fb2','check.suited','9');
INSERT INTO "answer" VALUES('2965934c944b9fb2/check.use','02c2aefbd145f0a4','2965934c944b9fb2','check.use','9');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/why_now','deb26da5900a8830','9cd0766a0291bdbf','why_now','"Нове місто, нова школа. I teach in three languages and think in none."');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/decision','deb26da5900a8830','9cd0766a0291bdbf','decision','"start"');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/fit_client','deb26da5900a8830','9cd0766a0291bdbf','fit_client','"yes"');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/fit_coach','deb26da5900a8830','9cd0766a0291bdbf','fit_coach','"yes"');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/importance','deb26da5900a8830','9cd0766a0291bdbf','importance','8');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/readiness','deb26da5900a8830','9cd0766a0291bdbf','readiness','5');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/confidence','deb26da5900a8830','9cd0766a0291bdbf','confidence','5');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/explained.not_therapy','deb26da5900a8830','9cd0766a0291bdbf','explained.not_therapy','true');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/explained.confidential','deb26da5900a8830','9cd0766a0291bdbf','explained.confidential','true');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/explained.roles','deb26da5900a8830','9cd0766a0291bdbf','explained.roles','true');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/explained.between','deb26da5900a8830','9cd0766a0291bdbf','explained.between','true');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/explained.records','deb26da5900a8830','9cd0766a0291bdbf','explained.records','true');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/explained.fees','deb26da5900a8830','9cd0766a0291bdbf','explained.fees','true');
INSERT INTO "answer" VALUES('9cd0766a0291bdbf/explained.stopping','deb26da5900a8830','9cd0766a0291bdbf','explained.stopping','true');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/why_now','2cc3bdef7c301a7c','eae1c6b3eeb7500b','why_now','"The diary is empty and I am exhausted."');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/decision','2cc3bdef7c301a7c','eae1c6b3eeb7500b','decision','"start"');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/fit_client','2cc3bdef7c301a7c','eae1c6b3eeb7500b','fit_client','"yes"');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/fit_coach','2cc3bdef7c301a7c','eae1c6b3eeb7500b','fit_coach','"yes"');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/explained.not_therapy','2cc3bdef7c301a7c','eae1c6b3eeb7500b','explained.not_therapy','true');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/explained.confidential','2cc3bdef7c301a7c','eae1c6b3eeb7500b','explained.confidential','true');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/explained.roles','2cc3bdef7c301a7c','eae1c6b3eeb7500b','explained.roles','true');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/explained.between','2cc3bdef7c301a7c','eae1c6b3eeb7500b','explained.between','true');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/explained.records','2cc3bdef7c301a7c','eae1c6b3eeb7500b','explained.records','true');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/explained.fees','2cc3bdef7c301a7c','eae1c6b3eeb7500b','explained.fees','true');
INSERT INTO "answer" VALUES('eae1c6b3eeb7500b/explained.stopping','2cc3bdef7c301a7c','eae1c6b3eeb7500b','explained.stopping','true');
INSERT INTO "answer" VALUES('63bfad99ebe1405f/agree.weeks','2cc3bdef7c301a7c','63bfad99ebe1405f','agree.weeks','"4"');
INSERT INTO "answer" VALUES('63bfad99ebe1405f/agree.looks','2cc3bdef7c301a7c','63bfad99ebe1405f','agree.looks','["goals"]');
INSERT INTO "answer" VALUES('63bfad99ebe1405f/agree.ask_me','2cc3bdef7c301a7c','63bfad99ebe1405f','agree.ask_me','"Who expected you?"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/goals_met','2cc3bdef7c301a7c','3e661ac669c0b49e','goals_met','"Two mornings, and a fridge full of boats."');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/learning','2cc3bdef7c301a7c','3e661ac669c0b49e','learning','"Being expected is a kind of rest."');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/skills_gained','2cc3bdef7c301a7c','3e661ac669c0b49e','skills_gained','"Painting badly"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/keep','2cc3bdef7c301a7c','3e661ac669c0b49e','keep','"Tuesdays"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/stop','2cc3bdef7c301a7c','3e661ac669c0b49e','stop','"Correcting menus"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/start','2cc3bdef7c301a7c','3e661ac669c0b49e','start','"The long Russian one"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/learned_most','2cc3bdef7c301a7c','3e661ac669c0b49e','learned_most','"That I may choose."');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/pull_back','2cc3bdef7c301a7c','3e661ac669c0b49e','pull_back','"Grey weeks"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/pull_back_plan','2cc3bdef7c301a7c','3e661ac669c0b49e','pull_back_plan','"If two grey days, then the ferry."');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/next_priorities','2cc3bdef7c301a7c','3e661ac669c0b49e','next_priorities','"The book"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/coaching_value','2cc3bdef7c301a7c','3e661ac669c0b49e','coaching_value','10');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/what_helped','2cc3bdef7c301a7c','3e661ac669c0b49e','what_helped','"Plain questions"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/consent','2cc3bdef7c301a7c','3e661ac669c0b49e','consent','"anonymous"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/testimonial','2cc3bdef7c301a7c','3e661ac669c0b49e','testimonial','"It gave my week a spine."');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/testimonial_on','2cc3bdef7c301a7c','3e661ac669c0b49e','testimonial_on','"2026-09-22"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/kept_until','2cc3bdef7c301a7c','3e661ac669c0b49e','kept_until','"2029-09-29"');
INSERT INTO "answer" VALUES('3e661ac669c0b49e/copy_given_on','2cc3bdef7c301a7c','3e661ac669c0b49e','copy_given_on','"2026-09-24"');
INSERT INTO "answer" VALUES('8c776b1055e646ea/why_now','ce59624be35f115b','8c776b1055e646ea','why_now','"My brother said I sound like a manual."');
INSERT INTO "answer" VALUES('8c776b1055e646ea/want_different','ce59624be35f115b','8c776b1055e646ea','want_different','"I would tell a story at supper."');
INSERT INTO "answer" VALUES('8c776b1055e646ea/decision','ce59624be35f115b','8c776b1055e646ea','decision','"think"');
INSERT INTO "answer" VALUES('8c776b1055e646ea/decide_by','ce59624be35f115b','8c776b1055e646ea','decide_by','"2026-12-11"');
INSERT INTO "answer" VALUES('8c776b1055e646ea/buy_in','ce59624be35f115b','8c776b1055e646ea','buy_in','5');
INSERT INTO "answer" VALUES('8c776b1055e646ea/objections','ce59624be35f115b','8c776b1055e646ea','objections','"Shifts, and I am not sure it is for people like me."');
INSERT INTO "answer" VALUES('8c776b1055e646ea/fit_client','ce59624be35f115b','8c776b1055e646ea','fit_client','"unsure"');
INSERT INTO "answer" VALUES('8c776b1055e646ea/fit_coach','ce59624be35f115b','8c776b1055e646ea','fit_coach','"yes"');
INSERT INTO "answer" VALUES('8c776b1055e646ea/explained.not_therapy','ce59624be35f115b','8c776b1055e646ea','explained.not_therapy','true');
INSERT INTO "answer" VALUES('8c776b1055e646ea/explained.confidential','ce59624be35f115b','8c776b1055e646ea','explained.confidential','true');
INSERT INTO "answer" VALUES('8c776b1055e646ea/explained.fees','ce59624be35f115b','8c776b1055e646ea','explained.fees','true');
CREATE TABLE "area" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "set" TEXT NOT NULL, "key" TEXT NOT NULL, "name" TEXT NOT NULL, "position" INTEGER NOT NULL,
        "nothing_now" INTEGER NOT NULL
    );
INSERT INTO "area" VALUES('4bfc772445263acf','adc4fd6ac5dbbeba','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('ea33f0ddc470b6e4','adc4fd6ac5dbbeba','life','money','Money',1,0);
INSERT INTO "area" VALUES('886b6a9743bb32f9','adc4fd6ac5dbbeba','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('26a2e450c305af0e','adc4fd6ac5dbbeba','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('c4da5e0a42502b23','adc4fd6ac5dbbeba','life','partner','Partner & romance',4,0);
INSERT INTO "area" VALUES('6311d7c3c19aa738','adc4fd6ac5dbbeba','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('0149517d40e5234d','adc4fd6ac5dbbeba','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('9f80cb36c02f9f62','adc4fd6ac5dbbeba','life','home','Home & surroundings',7,1);
INSERT INTO "area" VALUES('3db844f03f7a1b77','adc4fd6ac5dbbeba','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('dbefbea9bec4978c','adc4fd6ac5dbbeba','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('7a2738633e0f13a1','adc4fd6ac5dbbeba','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('185eb21cbd598fb6','adc4fd6ac5dbbeba','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('b6962bd63ca40bcb','adc4fd6ac5dbbeba','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('54cda58fbbee87e0','adc4fd6ac5dbbeba','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('f3051f493b3903f5','adc4fd6ac5dbbeba','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('913c9902ba83800a','adc4fd6ac5dbbeba','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('2f7412bc39cdfc1f','adc4fd6ac5dbbeba','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('cdab8c75b9187834','adc4fd6ac5dbbeba','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('45bdebb350283458','a78671f9d0ddb843','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('e3f5656ccf72b06d','a78671f9d0ddb843','life','money','Money',1,0);
INSERT INTO "area" VALUES('822cdf264ebd2c82','a78671f9d0ddb843','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('206458dfce07a897','a78671f9d0ddb843','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('be9bd2994d5224ac','a78671f9d0ddb843','life','partner','Partner & romance',4,0);
INSERT INTO "area" VALUES('5cd34c52cc9ca0c1','a78671f9d0ddb843','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('fb0ac60c4be71cd6','a78671f9d0ddb843','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('99423fc5cb3198eb','a78671f9d0ddb843','life','home','Home & surroundings',7,0);
INSERT INTO "area" VALUES('3779b97f4a7c1500','a78671f9d0ddb843','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('d5b13338c9c69115','a78671f9d0ddb843','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('73e8acf249110d2a','a78671f9d0ddb843','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('122026abc85b893f','a78671f9d0ddb843','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('b057a06547a60554','a78671f9d0ddb843','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('4e8f1a1ec6f08169','a78671f9d0ddb843','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('ecc693d8463afd7e','a78671f9d0ddb843','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('8afe0d91c5857993','a78671f9d0ddb843','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('2935874b44cff5a8','a78671f9d0ddb843','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('c76d0104c41a71bd','a78671f9d0ddb843','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('404ae7eac1446211','a2136e3141f9e5fc','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('de8261a4408ede26','a2136e3141f9e5fc','life','money','Money',1,0);
INSERT INTO "area" VALUES('7cb9db5dbfd95a3b','a2136e3141f9e5fc','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('1af155173f23d650','a2136e3141f9e5fc','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('b928ced0be6e5265','a2136e3141f9e5fc','life','partner','Partner & romance',4,0);
INSERT INTO "area" VALUES('5760488a3db8ce7a','a2136e3141f9e5fc','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('f597c243bd034a8f','a2136e3141f9e5fc','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('93cf3bfd3c4dc6a4','a2136e3141f9e5fc','life','home','Home & surroundings',7,0);
INSERT INTO "area" VALUES('3206b5b6bb9842b9','a2136e3141f9e5fc','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('d03e2f703ae2bece','a2136e3141f9e5fc','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('6e75a929ba2d3ae3','a2136e3141f9e5fc','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('0cad22e33977b6f8','a2136e3141f9e5fc','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('aae49c9cb8c2330d','a2136e3141f9e5fc','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('491c1656380caf22','a2136e3141f9e5fc','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('e753900fb7572b37','a2136e3141f9e5fc','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('858b09c936a1a74c','a2136e3141f9e5fc','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('23c28382b5ec2361','a2136e3141f9e5fc','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('c1f9fd3c35369f76','a2136e3141f9e5fc','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('d90f5ddbb1ab0bdf','3ad7e42232608fca','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('7746d79530f587f4','3ad7e42232608fca','life','money','Money',1,0);
INSERT INTO "area" VALUES('157e514eb0400409','3ad7e42232608fca','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('b3b5cb082f8a801e','3ad7e42232608fca','life','family','Family & friends',3,1);
INSERT INTO "area" VALUES('51ed44c1aed4fc33','3ad7e42232608fca','life','partner','Partner & romance',4,1);
INSERT INTO "area" VALUES('f024be7b2e1f7848','3ad7e42232608fca','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('8e5c3834ad69f45d','3ad7e42232608fca','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('2c93b1ee2cb47072','3ad7e42232608fca','life','home','Home & surroundings',7,0);
INSERT INTO "area" VALUES('cacb2ba7abfeec87','3ad7e42232608fca','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('6902a5612b49689c','3ad7e42232608fca','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('073a1f1aaa93e4b1','3ad7e42232608fca','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('a57198d429de60c6','3ad7e42232608fca','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('43a9128da928dcdb','3ad7e42232608fca','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('e1e08c47287358f0','3ad7e42232608fca','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('80180600a7bdd505','3ad7e42232608fca','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('1e4f7fba2708511a','3ad7e42232608fca','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('bc86f973a652cd2f','3ad7e42232608fca','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('5abe732d259d4944','3ad7e42232608fca','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('9ffe950b9afa8e7f','01c71b521bb0126a','life','work','Work & career',0,1);
INSERT INTO "area" VALUES('3e360ec51a450a94','01c71b521bb0126a','life','money','Money',1,1);
INSERT INTO "area" VALUES('dc6d887e998f86a9','01c71b521bb0126a','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('7aa5023818da02be','01c71b521bb0126a','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('18dc7bf198247ed3','01c71b521bb0126a','life','partner','Partner & romance',4,1);
INSERT INTO "area" VALUES('b713f5ab176efae8','01c71b521bb0126a','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('554b6f6496b976fd','01c71b521bb0126a','life','fun','Fun & leisure',6,1);
INSERT INTO "area" VALUES('f382e91e1603f312','01c71b521bb0126a','life','home','Home & surroundings',7,1);
INSERT INTO "area" VALUES('91ba62d7954e6f27','01c71b521bb0126a','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('2ff1dc911498eb3c','01c71b521bb0126a','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('ce29564a93e36751','01c71b521bb0126a','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('6c60d004132de366','01c71b521bb0126a','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('0a9849bd92785f7b','01c71b521bb0126a','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('a8cfc37711c2db90','01c71b521bb0126a','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('47073d30910d57a5','01c71b521bb0126a','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('e53eb6ea1057d3ba','01c71b521bb0126a','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('837630a38fa24fcf','01c71b521bb0126a','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('21adaa5d0eeccbe4','01c71b521bb0126a','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('cc147d24ece40fd4','2ddd036b6d9993bf','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('6a4bf6de6c2e8be9','2ddd036b6d9993bf','life','money','Money',1,1);
INSERT INTO "area" VALUES('08837097eb7907fe','2ddd036b6d9993bf','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('a6baea516ac38413','2ddd036b6d9993bf','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('44f2640aea0e0028','2ddd036b6d9993bf','life','partner','Partner & romance',4,1);
INSERT INTO "area" VALUES('e329ddc469587c3d','2ddd036b6d9993bf','life','growth','Personal growth',5,1);
INSERT INTO "area" VALUES('8161577de8a2f852','2ddd036b6d9993bf','life','fun','Fun & leisure',6,1);
INSERT INTO "area" VALUES('1f98d13767ed7467','2ddd036b6d9993bf','life','home','Home & surroundings',7,1);
INSERT INTO "area" VALUES('bdd04af0e737f07c','2ddd036b6d9993bf','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('5c07c4aa66826c91','2ddd036b6d9993bf','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('fa3f3e63e5cce8a6','2ddd036b6d9993bf','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('9876b81d651764bb','2ddd036b6d9993bf','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('36ae31d6e461e0d0','2ddd036b6d9993bf','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('d4e5ab9063ac5ce5','2ddd036b6d9993bf','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('731d2549e2f6d8fa','2ddd036b6d9993bf','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('11549f036241550f','2ddd036b6d9993bf','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('af8c18bce18bd124','2ddd036b6d9993bf','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('4dc3927660d64d39','2ddd036b6d9993bf','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('59f2eb84bf831514','bbbb71cb403898ff','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('f82a653e3ecd9129','bbbb71cb403898ff','life','money','Money',1,0);
INSERT INTO "area" VALUES('9661def7be180d3e','bbbb71cb403898ff','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('349958b13d628953','bbbb71cb403898ff','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('d2d0d26abcad0568','bbbb71cb403898ff','life','partner','Partner & romance',4,1);
INSERT INTO "area" VALUES('71084c243bf7817d','bbbb71cb403898ff','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('0f3fc5ddbb41fd92','bbbb71cb403898ff','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('ad773f973a8c79a7','bbbb71cb403898ff','life','home','Home & surroundings',7,1);
INSERT INTO "area" VALUES('4baeb950b9d6f5bc','bbbb71cb403898ff','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('e9e6330a392171d1','bbbb71cb403898ff','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('881dacc3b86bede6','bbbb71cb403898ff','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('2655267d37b669fb','bbbb71cb403898ff','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('c48ca036b700e610','bbbb71cb403898ff','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('62c419f0364b6225','bbbb71cb403898ff','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('00fb93a9b595de3a','bbbb71cb403898ff','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('9f330d6334e05a4f','bbbb71cb403898ff','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('3d6a871cb42ad664','bbbb71cb403898ff','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('dba200d633755279','bbbb71cb403898ff','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('b6486e02b154c6b8','bbbb71cb403898ff','life','','Music',8,0);
INSERT INTO "area" VALUES('90235386c91a06c7','f1ebd9cd49cf8ab2','life','work','Work & career',0,1);
INSERT INTO "area" VALUES('2e5acd40486482dc','f1ebd9cd49cf8ab2','life','money','Money',1,1);
INSERT INTO "area" VALUES('cc9246f9c7aefef1','f1ebd9cd49cf8ab2','life','health','Health & energy',2,1);
INSERT INTO "area" VALUES('6ac9c0b346f97b06','f1ebd9cd49cf8ab2','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('09013a6cc643f71b','f1ebd9cd49cf8ab2','life','partner','Partner & romance',4,1);
INSERT INTO "area" VALUES('a738b426458e7330','f1ebd9cd49cf8ab2','life','growth','Personal growth',5,1);
INSERT INTO "area" VALUES('45702ddfc4d8ef45','f1ebd9cd49cf8ab2','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('e3a7a79944236b5a','f1ebd9cd49cf8ab2','life','home','Home & surroundings',7,1);
INSERT INTO "area" VALUES('81df2152c36de76f','f1ebd9cd49cf8ab2','work','role_clarity','Role clarity',0,1);
INSERT INTO "area" VALUES('20169b0c42b86384','f1ebd9cd49cf8ab2','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('be4e14c5c202df99','f1ebd9cd49cf8ab2','work','skills_used','Skills used',2,1);
INSERT INTO "area" VALUES('5c858e7f414d5bae','f1ebd9cd49cf8ab2','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('fabd0838c097d7c3','f1ebd9cd49cf8ab2','work','peers','Peers',4,1);
INSERT INTO "area" VALUES('98f481f23fe253d8','f1ebd9cd49cf8ab2','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('372bfbabbf2ccfed','f1ebd9cd49cf8ab2','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('d56375653e774c02','f1ebd9cd49cf8ab2','work','recognition','Recognition',7,1);
INSERT INTO "area" VALUES('739aef1ebdc1c817','f1ebd9cd49cf8ab2','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('11d268d83d0c442c','f1ebd9cd49cf8ab2','work','boundary','Work–life boundary',9,1);
INSERT INTO "area" VALUES('612d0a9f6a16f9c5','c2f590e5eacc7db0','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('ff648458e96175da','c2f590e5eacc7db0','life','money','Money',1,1);
INSERT INTO "area" VALUES('9d9bfe1268abf1ef','c2f590e5eacc7db0','life','health','Health & energy',2,1);
INSERT INTO "area" VALUES('3bd377cbe7f66e04','c2f590e5eacc7db0','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('da0af1856740ea19','c2f590e5eacc7db0','life','partner','Partner & romance',4,1);
INSERT INTO "area" VALUES('78426b3ee68b662e','c2f590e5eacc7db0','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('1679e4f865d5e243','c2f590e5eacc7db0','life','fun','Fun & leisure',6,1);
INSERT INTO "area" VALUES('b4b15eb1e5205e58','c2f590e5eacc7db0','life','home','Home & surroundings',7,1);
INSERT INTO "area" VALUES('52e8d86b646ada6d','c2f590e5eacc7db0','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('f1205224e3b55682','c2f590e5eacc7db0','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('8f57cbde62ffd297','c2f590e5eacc7db0','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('2d8f4597e24a4eac','c2f590e5eacc7db0','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('cbc6bf516194cac1','c2f590e5eacc7db0','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('69fe390ae0df46d6','c2f590e5eacc7db0','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('0835b2c46029c2eb','c2f590e5eacc7db0','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('a66d2c7ddf743f00','c2f590e5eacc7db0','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('44a4a6375ebebb15','c2f590e5eacc7db0','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('e2dc1ff0de09372a','c2f590e5eacc7db0','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('a0fa28b550906cb9','02c2aefbd145f0a4','life','work','Work & career',0,1);
INSERT INTO "area" VALUES('3f31a26ecfdae8ce','02c2aefbd145f0a4','life','money','Money',1,1);
INSERT INTO "area" VALUES('dd691c284f2564e3','02c2aefbd145f0a4','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('7ba095e1ce6fe0f8','02c2aefbd145f0a4','life','family','Family & friends',3,1);
INSERT INTO "area" VALUES('19d80f9b4dba5d0d','02c2aefbd145f0a4','life','partner','Partner & romance',4,1);
INSERT INTO "area" VALUES('b80f8954cd04d922','02c2aefbd145f0a4','life','growth','Personal growth',5,1);
INSERT INTO "area" VALUES('5647030e4c4f5537','02c2aefbd145f0a4','life','fun','Fun & leisure',6,1);
INSERT INTO "area" VALUES('f47e7cc7cb99d14c','02c2aefbd145f0a4','life','home','Home & surroundings',7,1);
INSERT INTO "area" VALUES('92b5f6814ae44d61','02c2aefbd145f0a4','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('30ed703aca2ec976','02c2aefbd145f0a4','work','workload','Workload & energy',1,1);
INSERT INTO "area" VALUES('cf24e9f44979458b','02c2aefbd145f0a4','work','skills_used','Skills used',2,1);
INSERT INTO "area" VALUES('6d5c63adc8c3c1a0','02c2aefbd145f0a4','work','work_growth','Growth',3,1);
INSERT INTO "area" VALUES('0b93dd67480e3db5','02c2aefbd145f0a4','work','peers','Peers',4,1);
INSERT INTO "area" VALUES('a9cb5720c758b9ca','02c2aefbd145f0a4','work','manager','Manager',5,1);
INSERT INTO "area" VALUES('4802d0da46a335df','02c2aefbd145f0a4','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('e63a4a93c5edb1f4','02c2aefbd145f0a4','work','recognition','Recognition',7,1);
INSERT INTO "area" VALUES('8471c44d45382e09','02c2aefbd145f0a4','work','impact','Meaning & impact',8,1);
INSERT INTO "area" VALUES('22a93e06c482aa1e','02c2aefbd145f0a4','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('7ce9e75f0f550445','deb26da5900a8830','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('1b2161188e9f805a','deb26da5900a8830','life','money','Money',1,0);
INSERT INTO "area" VALUES('b958dad20de9fc6f','deb26da5900a8830','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('5790548b8d347884','deb26da5900a8830','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('f5c7ce450c7ef499','deb26da5900a8830','life','partner','Partner & romance',4,0);
INSERT INTO "area" VALUES('93ff47fe8bc970ae','deb26da5900a8830','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('3236c1b80b13ecc3','deb26da5900a8830','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('d06e3b718a5e68d8','deb26da5900a8830','life','home','Home & surroundings',7,0);
INSERT INTO "area" VALUES('6ea5b52b09a8e4ed','deb26da5900a8830','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('0cdd2ee488f36102','deb26da5900a8830','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('ab14a89e083ddd17','deb26da5900a8830','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('494c22578788592c','deb26da5900a8830','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('e7839c1106d2d541','deb26da5900a8830','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('85bb15ca861d5156','deb26da5900a8830','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('23f28f840567cd6b','deb26da5900a8830','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('c22a093d84b24980','deb26da5900a8830','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('606182f703fcc595','deb26da5900a8830','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('fe98fcb0834741aa','deb26da5900a8830','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('cafb37a8fb7a9691','2cc3bdef7c301a7c','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('6932b1627ac512a6','2cc3bdef7c301a7c','life','money','Money',1,1);
INSERT INTO "area" VALUES('076a2b1bfa0f8ebb','2cc3bdef7c301a7c','life','health','Health & energy',2,1);
INSERT INTO "area" VALUES('a5a1a4d5795a0ad0','2cc3bdef7c301a7c','life','family','Family & friends',3,1);
INSERT INTO "area" VALUES('43d91e8ef8a486e5','2cc3bdef7c301a7c','life','partner','Partner & romance',4,1);
INSERT INTO "area" VALUES('e210984877ef02fa','2cc3bdef7c301a7c','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('80481201f7397f0f','2cc3bdef7c301a7c','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('1e7f8bbb7683fb24','2cc3bdef7c301a7c','life','home','Home & surroundings',7,1);
INSERT INTO "area" VALUES('bcb70574f5ce7739','2cc3bdef7c301a7c','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('5aee7f2e7518f34e','2cc3bdef7c301a7c','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('f925f8e7f4636f63','2cc3bdef7c301a7c','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('975d72a173adeb78','2cc3bdef7c301a7c','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('3594ec5af2f8678d','2cc3bdef7c301a7c','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('d3cc66147242e3a2','2cc3bdef7c301a7c','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('7203dfcdf18d5fb7','2cc3bdef7c301a7c','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('103b598770d7dbcc','2cc3bdef7c301a7c','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('ae72d340f02257e1','2cc3bdef7c301a7c','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('4caa4cfa6f6cd3f6','2cc3bdef7c301a7c','work','boundary','Work–life boundary',9,0);
INSERT INTO "area" VALUES('6c90dc0562a98d70','ce59624be35f115b','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('0ac855bee1f40985','ce59624be35f115b','life','money','Money',1,0);
INSERT INTO "area" VALUES('a8ffcf78613e859a','ce59624be35f115b','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('47374931e08901af','ce59624be35f115b','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('e56ec2eb5fd37dc4','ce59624be35f115b','life','partner','Partner & romance',4,0);
INSERT INTO "area" VALUES('83a63ca4df1df9d9','ce59624be35f115b','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('21ddb65e5e6875ee','ce59624be35f115b','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('c0153017ddb2f203','ce59624be35f115b','life','home','Home & surroundings',7,0);
INSERT INTO "area" VALUES('5e4ca9d15cfd6e18','ce59624be35f115b','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('fc84238adc47ea2d','ce59624be35f115b','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('9abb9d445b926642','ce59624be35f115b','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('38f316fddadce257','ce59624be35f115b','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('d72a90b75a275e6c','ce59624be35f115b','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('75620a70d971da81','ce59624be35f115b','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('1399842a58bc5696','ce59624be35f115b','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('b1d0fde3d806d2ab','ce59624be35f115b','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('5008779d57514ec0','ce59624be35f115b','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('ee3ff156d69bcad5','ce59624be35f115b','work','boundary','Work–life boundary',9,0);
CREATE TABLE "asked_prompt" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "prompt_key" TEXT NOT NULL, "wording" TEXT NOT NULL, "at" TEXT NOT NULL
    );
INSERT INTO "asked_prompt" VALUES('6be3062f3862f449/introductory.story.moment','adc4fd6ac5dbbeba','6be3062f3862f449','introductory.story.moment','What made this the moment to talk?','2026-08-25T16:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('6be3062f3862f449/introductory.story.brilliantly','adc4fd6ac5dbbeba','6be3062f3862f449','introductory.story.brilliantly','If it went brilliantly, what would people around you notice?','2026-08-25T16:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('6be3062f3862f449/introductory.coaching.try_it','adc4fd6ac5dbbeba','6be3062f3862f449','introductory.coaching.try_it','Shall we try it for a few minutes, on one thing that matters today?','2026-08-25T16:16:00.000000Z');
INSERT INTO "asked_prompt" VALUES('0a1a7fe8b7ad705e/opening.areas.love_true','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','opening.areas.love_true','For each area, what would you love to be true a year from now?','2026-09-01T10:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('0a1a7fe8b7ad705e/opening.areas.surprised','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','opening.areas.surprised','Which number surprised you?','2026-09-01T10:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('0a1a7fe8b7ad705e/opening.wrap_up.year','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','opening.wrap_up.year','It is a year from now and it went well. What do you see?','2026-09-01T10:16:00.000000Z');
INSERT INTO "asked_prompt" VALUES('ed921b80ac5531ae/second.thoughts.just_before','adc4fd6ac5dbbeba','ed921b80ac5531ae','second.thoughts.just_before','When it goes wrong, what do you tell yourself just before?','2026-09-15T10:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('ed921b80ac5531ae/second.habits.two_minutes','adc4fd6ac5dbbeba','ed921b80ac5531ae','second.habits.two_minutes','What is the two-minute version?','2026-09-15T10:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('10d6d52e877665f2/third.priorities.one_moved','adc4fd6ac5dbbeba','10d6d52e877665f2','third.priorities.one_moved','If only one of these moved this quarter, which would change most?','2026-09-29T10:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('10d6d52e877665f2/third.strategy.raise_one','adc4fd6ac5dbbeba','10d6d52e877665f2','third.strategy.raise_one','What would raise your confidence by one?','2026-09-29T10:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('25d75ca85ceb7ade/check_in.arriving.since','adc4fd6ac5dbbeba','25d75ca85ceb7ade','check_in.arriving.since','What has been better since we last met?','2026-11-03T11:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('25d75ca85ceb7ade/check_in.next_steps.first_move','adc4fd6ac5dbbeba','25d75ca85ceb7ade','check_in.next_steps.first_move','What is the very first move, and when?','2026-11-03T11:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('972d66a02432416e/opening.areas.love_true','3ad7e42232608fca','972d66a02432416e','opening.areas.love_true','For each area, what would you love to be true a year from now?','2026-11-10T10:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('972d66a02432416e/opening.areas.tolerating','3ad7e42232608fca','972d66a02432416e','opening.areas.tolerating','What are you putting up with?','2026-11-10T10:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('79d97a8fb2bfce8e/introductory.welcome.hope_today','bbbb71cb403898ff','79d97a8fb2bfce8e','introductory.welcome.hope_today','What would make these minutes well spent?','2025-11-20T15:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('79d97a8fb2bfce8e/introductory.story.moment','bbbb71cb403898ff','79d97a8fb2bfce8e','introductory.story.moment','What made this the moment to talk?','2025-11-20T15:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('79d97a8fb2bfce8e/introductory.coaching.clearer','bbbb71cb403898ff','79d97a8fb2bfce8e','introductory.coaching.clearer','What is clearer now than five minutes ago?','2025-11-20T15:16:00.000000Z');
INSERT INTO "asked_prompt" VALUES('79d97a8fb2bfce8e/introductory.decision.next','bbbb71cb403898ff','79d97a8fb2bfce8e','introductory.decision.next','What would you like to happen next?','2025-11-20T15:22:00.000000Z');
INSERT INTO "asked_prompt" VALUES('1810f449320a4aa3/opening.areas.love_true','bbbb71cb403898ff','1810f449320a4aa3','opening.areas.love_true','For each area, what would you love to be true a year from now?','2025-12-04T15:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('1810f449320a4aa3/opening.areas.protect','bbbb71cb403898ff','1810f449320a4aa3','opening.areas.protect','What is going well that must be protected?','2025-12-04T15:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('1810f449320a4aa3/opening.wrap_up.stood_out','bbbb71cb403898ff','1810f449320a4aa3','opening.wrap_up.stood_out','What stood out for you today?','2025-12-04T15:16:00.000000Z');
INSERT INTO "asked_prompt" VALUES('d62efd0da4918032/second.read_back.still_true','bbbb71cb403898ff','d62efd0da4918032','second.read_back.still_true','Which sentence is most true? Which one would you change?','2025-12-18T15:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('d62efd0da4918032/second.habits.two_minutes','bbbb71cb403898ff','d62efd0da4918032','second.habits.two_minutes','What is the two-minute version?','2025-12-18T15:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('53b46013ca850e9d/closing.looking_back.proudest','bbbb71cb403898ff','53b46013ca850e9d','closing.looking_back.proudest','What are you proudest of?','2026-06-30T15:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('53b46013ca850e9d/closing.what_stays.alone','bbbb71cb403898ff','53b46013ca850e9d','closing.what_stays.alone','How will you coach yourself from here?','2026-06-30T15:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('4e415c4b3ba13c56/opening.approach.between_us','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','opening.approach.between_us','What must stay between us, and what may your sponsor know?','2026-08-27T15:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('4e415c4b3ba13c56/opening.areas.best_energy','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','opening.areas.best_energy','Where does your best energy go, and where should it go?','2026-08-27T15:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('4e415c4b3ba13c56/opening.areas.drives','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','opening.areas.drives','What in the rest of your life drives how you are at work?','2026-08-27T15:16:00.000000Z');
INSERT INTO "asked_prompt" VALUES('b8db10fd331f0d52/second.thoughts.just_before','f1ebd9cd49cf8ab2','b8db10fd331f0d52','second.thoughts.just_before','When it goes wrong, what do you tell yourself just before?','2026-09-17T15:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('b8db10fd331f0d52/second.reminders.who_asks','f1ebd9cd49cf8ab2','b8db10fd331f0d52','second.reminders.who_asks','Who could ask you about it, and when?','2026-09-17T15:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('889b76989336dd03/third.priorities.say_no','f1ebd9cd49cf8ab2','889b76989336dd03','third.priorities.say_no','What will you say no to?','2026-10-01T15:04:00.000000Z');
INSERT INTO "asked_prompt" VALUES('889b76989336dd03/third.strategy.obstacle','f1ebd9cd49cf8ab2','889b76989336dd03','third.strategy.obstacle','What is most likely to get in the way, and what will you do then?','2026-10-01T15:10:00.000000Z');
INSERT INTO "asked_prompt" VALUES('8c776b1055e646ea/introductory.decision.hesitates','ce59624be35f115b','8c776b1055e646ea','introductory.decision.hesitates','What speaks against it?','2026-11-18T18:04:00.000000Z');
CREATE TABLE "barrier" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "what" TEXT NOT NULL,
        "likelihood" INTEGER, "impact" INTEGER, "move" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "barrier" VALUES('2279320575070014','adc4fd6ac5dbbeba','a851f9a236f7ec73','Late messages from the site',4,4,'If it is after nine, then it waits for Sam’s desk at seven',0);
INSERT INTO "barrier" VALUES('c0b0abbef4517c29','adc4fd6ac5dbbeba','a851f9a236f7ec73','Scrolling in bed',3,3,'If I reach for the phone, then it is already in the hall',1);
INSERT INTO "barrier" VALUES('5ee82578739bf83e','adc4fd6ac5dbbeba','a851f9a236f7ec73','Travel weeks',2,3,'If I am away, then lights out counts as the tiny version',2);
INSERT INTO "barrier" VALUES('1d062e3ce6232dcd','adc4fd6ac5dbbeba','4689735bb6426888','Karin is always busy',4,3,'If her door is shut, then I put twenty minutes in her diary',0);
INSERT INTO "barrier" VALUES('bb3da7f6656da9e2','adc4fd6ac5dbbeba','4689735bb6426888','A burst main in the same week',3,4,'If one bursts, then Sam leads and I stay on the plan',1);
INSERT INTO "barrier" VALUES('708a824f612c9260','adc4fd6ac5dbbeba','e4c0ed15358ce49d','Guilt',3,2,'If I feel guilty, then I text Jon and go anyway',0);
INSERT INTO "barrier" VALUES('14b2c9a64a25cfd9','2ddd036b6d9993bf','64d8f315dd4ab9a2','A sick colleague',4,3,'If they ring, then I offer the evening, not the night',0);
INSERT INTO "barrier" VALUES('222b7431e9b7bb01','bbbb71cb403898ff','547fe7bc309f42cd','Neighbours',3,2,'If it is after nine, then the practice mute goes on',0);
INSERT INTO "barrier" VALUES('c062edeb69023716','bbbb71cb403898ff','547fe7bc309f42cd','Sore fingers',4,3,'If they hurt, then ten minutes and cream',1);
INSERT INTO "barrier" VALUES('cddb98770894223e','f1ebd9cd49cf8ab2','ec78d604baebb86b','The trust wants one name',3,4,'If they ask who decides, then I say: Ruta, this month',0);
INSERT INTO "barrier" VALUES('6c13123087de9e53','f1ebd9cd49cf8ab2','ec78d604baebb86b','My own pride',4,3,'If I reach for the red pen, then I go to the desk',1);
INSERT INTO "barrier" VALUES('38754d290011f33a','f1ebd9cd49cf8ab2','28e7c977b980b095','Two people want every Friday',5,2,'If Fridays clash, then they toss a coin in the round',0);
INSERT INTO "barrier" VALUES('62765c1caafc1d12','02c2aefbd145f0a4','d7f6185fc041929c','A customer rings me directly',4,3,'If they ring, then I join Mei’s call as a listener',0);
CREATE TABLE "client" (
        "id" TEXT NOT NULL PRIMARY KEY, "code" TEXT NOT NULL, "name" TEXT NOT NULL,
        "preferred_name" TEXT NOT NULL, "pronouns" TEXT NOT NULL, "email" TEXT NOT NULL,
        "phone" TEXT NOT NULL, "time_zone" TEXT NOT NULL, "heard_from" TEXT NOT NULL,
        "preferred_contact" TEXT, "organisation" TEXT NOT NULL, "role" TEXT NOT NULL,
        "tags" TEXT NOT NULL, "status" TEXT NOT NULL, "created_at" TEXT NOT NULL,
        "status_since" TEXT
    , "language" TEXT NOT NULL DEFAULT '');
INSERT INTO "client" VALUES('0f8d83b1469142a5','7F3K','Mara Lindell','','she/her','mara.lindell@post.example','01632 960 118','Europe/Stockholm','Her sister, after a talk at the library','email','Norrhamn Water','Network planner','["evenings", "sleep"]','active','2026-08-20T09:10:00.000000Z','2026-08-25T16:30:00.000000Z','');
INSERT INTO "client" VALUES('094ef84051933c2e','9KQ2','Daniel Okoro','','','d.okoro@post.example','01632 960 204','','Kenji, at a running club','phone','','Head of a primary school','["new"]','enquiry','2026-11-19T14:20:00.000000Z','2026-11-19T14:20:00.000000Z','');
INSERT INTO "client" VALUES('03dbf477c2af69e7','4TBX','Hanna Weiß','','she/her','hanna.weiss@werk.example','','Europe/Berlin','',NULL,'Lindenwerk Tools','Team lead, assembly','["workplace"]','active','2026-11-09T08:40:00.000000Z','2026-11-17T15:00:00.000000Z','de');
INSERT INTO "client" VALUES('9ca06a68b31613b5','R6MA','Ελένη Παπαδάκη','Ελένη','she/her','eleni@post.example','','Europe/Athens','A friend from the choir',NULL,'','Translator','["own business"]','active','2026-10-22T10:00:00.000000Z','2026-10-27T10:40:00.000000Z','');
INSERT INTO "client" VALUES('638fa1989c659655','B8WD','Priya Raman','','she/her','priya@studio.example','01632 960 377','','',NULL,'Raman & Friends','Owner, design studio','["own business", "growth"]','active','2026-10-02T09:00:00.000000Z','2026-10-08T09:30:00.000000Z','');
INSERT INTO "client" VALUES('8fa589b1ee4f17aa','H3VN','Łukasz Wójcik','Łukasz','he/him','lukasz@post.example','01632 960 455','Europe/Warsaw','Search',NULL,'','Nurse, night shifts','["shifts"]','active','2026-09-10T17:00:00.000000Z','2026-09-17T18:00:00.000000Z','');
INSERT INTO "client" VALUES('1d83f811c0ee1cea','C4ZE','Zoë Amadi','Zo','she/her','zoe.amadi@post.example','01632 960 031','Europe/London','Read my letter in the parish paper','message','Fenwick Street Library','Head of lending','["a year", "library", "music"]','active','2025-11-12T11:20:00.000000Z','2025-11-20T15:45:00.000000Z','en');
INSERT INTO "client" VALUES('24be172c6b82019b','M2PJ','Nguyễn Minh Anh','Minh Anh','she/her','minhanh@post.example','','Asia/Ho_Chi_Minh','A former colleague',NULL,'','Product designer','["career"]','active','2026-07-02T13:00:00.000000Z','2026-07-09T13:40:00.000000Z','');
INSERT INTO "client" VALUES('648b354251fb748f','K7RA','Kenji Arata','','he/him','kenji.arata@seki.example','','','His director',NULL,'Seki Instruments','Release manager','["workplace", "sponsor"]','active','2026-04-16T09:00:00.000000Z','2026-04-21T10:30:00.000000Z','');
INSERT INTO "client" VALUES('407af3ec10c00c1b','D5YS','Олена Коваль','Олена','she/her','olena@post.example','01632 960 512','Europe/Kyiv','',NULL,'','Violin teacher','["paused until summer"]','paused','2026-08-24T12:00:00.000000Z','2026-10-12T09:00:00.000000Z','');
INSERT INTO "client" VALUES('8e8c4435fce59e67','W8LC','Ruth Calloway','','she/her','ruth@post.example','','','',NULL,'','Retired head teacher','["completed"]','completed','2026-01-20T10:00:00.000000Z','2026-09-22T11:00:00.000000Z','');
INSERT INTO "client" VALUES('3021e89264149546','T3GE','Tomás Vidal','Tomás','','tomas.vidal@post.example','01632 960 640','','Łukasz, from the ward','message','','Ambulance driver','["enquiry"]','enquiry','2026-11-11T18:00:00.000000Z','2026-11-11T18:00:00.000000Z','');
CREATE TABLE "day_mark" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "subject_id" TEXT NOT NULL, "on" TEXT NOT NULL, "state" TEXT NOT NULL
    );
INSERT INTO "day_mark" VALUES('a2def5d9a8141a2c','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-04','done');
INSERT INTO "day_mark" VALUES('41166f93275e9641','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-05','done');
INSERT INTO "day_mark" VALUES('df4de94ca6a91256','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-06','done');
INSERT INTO "day_mark" VALUES('7d85630625f38e6b','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-07','tiny');
INSERT INTO "day_mark" VALUES('1bbcdcbfa53e0a80','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-08','done');
INSERT INTO "day_mark" VALUES('b9f4567924888695','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-09','excused');
INSERT INTO "day_mark" VALUES('582bd032a3d302aa','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-10','done');
INSERT INTO "day_mark" VALUES('f66349ec231d7ebf','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-11','done');
INSERT INTO "day_mark" VALUES('949ac3a5a267fad4','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-12','done');
INSERT INTO "day_mark" VALUES('32d23d5f21b276e9','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-13','done');
INSERT INTO "day_mark" VALUES('d109b718a0fcf2fe','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-14','done');
INSERT INTO "day_mark" VALUES('6f4130d220476f13','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-15','tiny');
INSERT INTO "day_mark" VALUES('0d78aa8b9f91eb28','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-16','done');
INSERT INTO "day_mark" VALUES('abb024451edc673d','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-17','done');
INSERT INTO "day_mark" VALUES('49e79dfe9e26e352','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-18','missed');
INSERT INTO "day_mark" VALUES('e81f17b81d715f67','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-19','done');
INSERT INTO "day_mark" VALUES('865691719cbbdb7c','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-20','done');
INSERT INTO "day_mark" VALUES('248e0b2b1c065791','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-21','done');
INSERT INTO "day_mark" VALUES('c2c584e49b50d3a6','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-22','done');
INSERT INTO "day_mark" VALUES('60fcfe9e1a9b4fbb','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-23','tiny');
INSERT INTO "day_mark" VALUES('ff34785799e5cbd0','adc4fd6ac5dbbeba','04a77c2028c99e17','2026-11-24','done');
INSERT INTO "day_mark" VALUES('9d6bf211193047e5','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-10-31','done');
INSERT INTO "day_mark" VALUES('3ba36bca987ac3fa','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-01','done');
INSERT INTO "day_mark" VALUES('d9dae58417c5400f','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-02','done');
INSERT INTO "day_mark" VALUES('78125f3d970fbc24','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-03','done');
INSERT INTO "day_mark" VALUES('1649d8f7165a3839','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-04','tiny');
INSERT INTO "day_mark" VALUES('b48152b095a4b44e','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-05','done');
INSERT INTO "day_mark" VALUES('52b8cc6a14ef3063','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-06','done');
INSERT INTO "day_mark" VALUES('f0f046239439ac78','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-07','done');
INSERT INTO "day_mark" VALUES('8f27bfdd1384288d','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-08','done');
INSERT INTO "day_mark" VALUES('2d5f399692cea4a2','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-09','done');
INSERT INTO "day_mark" VALUES('cb96b350121920b7','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-10','done');
INSERT INTO "day_mark" VALUES('69ce2d0991639ccc','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-11','missed');
INSERT INTO "day_mark" VALUES('0805a6c310ae18e1','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-12','done');
INSERT INTO "day_mark" VALUES('a63d207c8ff894f6','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-13','done');
INSERT INTO "day_mark" VALUES('44749a360f43110b','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-14','done');
INSERT INTO "day_mark" VALUES('e2ac13ef8e8d8d20','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-15','done');
INSERT INTO "day_mark" VALUES('80e38da90dd80935','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-16','excused');
INSERT INTO "day_mark" VALUES('1f1b07628d22854a','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-17','done');
INSERT INTO "day_mark" VALUES('bd52811c0c6d015f','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-18','done');
INSERT INTO "day_mark" VALUES('5b89fad58bb77d74','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-19','done');
INSERT INTO "day_mark" VALUES('f9c1748f0b01f989','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-20','done');
INSERT INTO "day_mark" VALUES('97f8ee488a4c759e','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-21','done');
INSERT INTO "day_mark" VALUES('363068020996f1b3','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-22','done');
INSERT INTO "day_mark" VALUES('d467e1bb88e16dc8','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-23','done');
INSERT INTO "day_mark" VALUES('729f5b75082be9dd','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','2026-11-24','done');
INSERT INTO "day_mark" VALUES('dfcbb32181740173','01c71b521bb0126a','419439680229855e','2026-11-09','done');
INSERT INTO "day_mark" VALUES('7e032cdb00be7d88','01c71b521bb0126a','419439680229855e','2026-11-10','done');
INSERT INTO "day_mark" VALUES('1c3aa6948008f99d','01c71b521bb0126a','419439680229855e','2026-11-11','missed');
INSERT INTO "day_mark" VALUES('ba72204dff5375b2','01c71b521bb0126a','419439680229855e','2026-11-12','done');
INSERT INTO "day_mark" VALUES('58a99a077e9df1c7','01c71b521bb0126a','419439680229855e','2026-11-16','done');
INSERT INTO "day_mark" VALUES('f6e113c0fde86ddc','01c71b521bb0126a','419439680229855e','2026-11-17','done');
INSERT INTO "day_mark" VALUES('95188d7a7d32e9f1','01c71b521bb0126a','419439680229855e','2026-11-18','tiny');
INSERT INTO "day_mark" VALUES('33500733fc7d6606','01c71b521bb0126a','419439680229855e','2026-11-19','done');
INSERT INTO "day_mark" VALUES('d18780ed7bc7e21b','01c71b521bb0126a','052545f503948d34','2026-11-06','done');
INSERT INTO "day_mark" VALUES('6fbefaa6fb125e30','01c71b521bb0126a','052545f503948d34','2026-11-07','done');
INSERT INTO "day_mark" VALUES('0df674607a5cda45','01c71b521bb0126a','052545f503948d34','2026-11-08','done');
INSERT INTO "day_mark" VALUES('ac2dee19f9a7565a','01c71b521bb0126a','052545f503948d34','2026-11-09','done');
INSERT INTO "day_mark" VALUES('4a6567d378f1d26f','01c71b521bb0126a','052545f503948d34','2026-11-10','missed');
INSERT INTO "day_mark" VALUES('e89ce18cf83c4e84','01c71b521bb0126a','052545f503948d34','2026-11-11','done');
INSERT INTO "day_mark" VALUES('86d45b467786ca99','01c71b521bb0126a','052545f503948d34','2026-11-12','done');
INSERT INTO "day_mark" VALUES('250bd4fff6d146ae','01c71b521bb0126a','052545f503948d34','2026-11-13','done');
INSERT INTO "day_mark" VALUES('c3434eb9761bc2c3','01c71b521bb0126a','052545f503948d34','2026-11-14','done');
INSERT INTO "day_mark" VALUES('617ac872f5663ed8','01c71b521bb0126a','052545f503948d34','2026-11-15','done');
INSERT INTO "day_mark" VALUES('ffb2422c74b0baed','01c71b521bb0126a','052545f503948d34','2026-11-16','tiny');
INSERT INTO "day_mark" VALUES('9de9bbe5f3fb3702','01c71b521bb0126a','052545f503948d34','2026-11-17','done');
INSERT INTO "day_mark" VALUES('3c21359f7345b317','01c71b521bb0126a','052545f503948d34','2026-11-18','done');
INSERT INTO "day_mark" VALUES('da58af58f2902f2c','01c71b521bb0126a','052545f503948d34','2026-11-19','done');
INSERT INTO "day_mark" VALUES('7890291271daab41','01c71b521bb0126a','052545f503948d34','2026-11-20','done');
INSERT INTO "day_mark" VALUES('16c7a2cbf1252756','01c71b521bb0126a','052545f503948d34','2026-11-21','done');
INSERT INTO "day_mark" VALUES('b4ff1c85706fa36b','01c71b521bb0126a','052545f503948d34','2026-11-22','done');
INSERT INTO "day_mark" VALUES('5336963eefba1f80','01c71b521bb0126a','052545f503948d34','2026-11-23','done');
INSERT INTO "day_mark" VALUES('1a25cd6ed909a220','2ddd036b6d9993bf','7bee53b559bf260b','2026-10-20','done');
INSERT INTO "day_mark" VALUES('b85d472858541e35','2ddd036b6d9993bf','7bee53b559bf260b','2026-10-22','done');
INSERT INTO "day_mark" VALUES('5694c0e1d79e9a4a','2ddd036b6d9993bf','7bee53b559bf260b','2026-10-24','tiny');
INSERT INTO "day_mark" VALUES('f4cc3a9b56e9165f','2ddd036b6d9993bf','7bee53b559bf260b','2026-10-25','done');
INSERT INTO "day_mark" VALUES('9303b454d6339274','2ddd036b6d9993bf','7bee53b559bf260b','2026-10-28','done');
INSERT INTO "day_mark" VALUES('313b2e0e557e0e89','2ddd036b6d9993bf','7bee53b559bf260b','2026-10-29','done');
INSERT INTO "day_mark" VALUES('cf72a7c7d4c88a9e','2ddd036b6d9993bf','7bee53b559bf260b','2026-10-31','done');
INSERT INTO "day_mark" VALUES('6daa2181541306b3','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-03','done');
INSERT INTO "day_mark" VALUES('0be19b3ad35d82c8','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-05','done');
INSERT INTO "day_mark" VALUES('aa1914f452a7fedd','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-06','done');
INSERT INTO "day_mark" VALUES('48508eadd1f27af2','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-10','done');
INSERT INTO "day_mark" VALUES('e6880867513cf707','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-11','tiny');
INSERT INTO "day_mark" VALUES('84bf8220d087731c','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-12','done');
INSERT INTO "day_mark" VALUES('22f6fbda4fd1ef31','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-15','done');
INSERT INTO "day_mark" VALUES('c12e7593cf1c6b46','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-17','done');
INSERT INTO "day_mark" VALUES('5f65ef4d4e66e75b','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-19','done');
INSERT INTO "day_mark" VALUES('fd9d6906cdb16370','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-20','done');
INSERT INTO "day_mark" VALUES('9bd4e2c04cfbdf85','2ddd036b6d9993bf','7bee53b559bf260b','2026-11-22','excused');
INSERT INTO "day_mark" VALUES('29b351201f9ae4c5','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-19','tiny');
INSERT INTO "day_mark" VALUES('c7eacad99ee560da','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-20','done');
INSERT INTO "day_mark" VALUES('662244931e2fdcef','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-21','tiny');
INSERT INTO "day_mark" VALUES('0459be4c9d7a5904','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-22','done');
INSERT INTO "day_mark" VALUES('a29138061cc4d519','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-23','done');
INSERT INTO "day_mark" VALUES('40c8b1bf9c0f512e','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-24','done');
INSERT INTO "day_mark" VALUES('df002b791b59cd43','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-25','missed');
INSERT INTO "day_mark" VALUES('7d37a5329aa44958','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-26','tiny');
INSERT INTO "day_mark" VALUES('1b6f1eec19eec56d','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-27','done');
INSERT INTO "day_mark" VALUES('b9a698a599394182','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-28','done');
INSERT INTO "day_mark" VALUES('57de125f1883bd97','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-29','done');
INSERT INTO "day_mark" VALUES('f6158c1897ce39ac','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-30','excused');
INSERT INTO "day_mark" VALUES('944d05d21718b5c1','bbbb71cb403898ff','8b7bd766a05068b0','2025-12-31','done');
INSERT INTO "day_mark" VALUES('32847f8b966331d6','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-01','tiny');
INSERT INTO "day_mark" VALUES('d0bbf94515adadeb','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-02','done');
INSERT INTO "day_mark" VALUES('6ef372fe94f82a00','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-03','done');
INSERT INTO "day_mark" VALUES('0d2aecb81442a615','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-04','done');
INSERT INTO "day_mark" VALUES('ab626671938d222a','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-05','done');
INSERT INTO "day_mark" VALUES('4999e02b12d79e3f','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-06','missed');
INSERT INTO "day_mark" VALUES('e7d159e492221a54','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-07','done');
INSERT INTO "day_mark" VALUES('8608d39e116c9669','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-08','done');
INSERT INTO "day_mark" VALUES('24404d5790b7127e','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-09','tiny');
INSERT INTO "day_mark" VALUES('c277c71110018e93','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-10','done');
INSERT INTO "day_mark" VALUES('60af40ca8f4c0aa8','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-11','done');
INSERT INTO "day_mark" VALUES('fee6ba840e9686bd','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-12','done');
INSERT INTO "day_mark" VALUES('9d1e343d8de102d2','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-13','excused');
INSERT INTO "day_mark" VALUES('3b55adf70d2b7ee7','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-14','done');
INSERT INTO "day_mark" VALUES('d98d27b08c75fafc','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-15','done');
INSERT INTO "day_mark" VALUES('77c4a16a0bc07711','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-16','done');
INSERT INTO "day_mark" VALUES('15fc1b238b0af326','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-17','done');
INSERT INTO "day_mark" VALUES('b43394dd0a556f3b','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-18','done');
INSERT INTO "day_mark" VALUES('526b0e96899feb50','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-19','done');
INSERT INTO "day_mark" VALUES('f0a2885008ea6765','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-20','tiny');
INSERT INTO "day_mark" VALUES('8eda02098834e37a','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-21','done');
INSERT INTO "day_mark" VALUES('2d117bc3077f5f8f','bbbb71cb403898ff','8b7bd766a05068b0','2026-01-22','done');
INSERT INTO "day_mark" VALUES('cb48f57c86c9dba4','bbbb71cb403898ff','746676c723dbfc47','2025-12-20','done');
INSERT INTO "day_mark" VALUES('69806f36061457b9','bbbb71cb403898ff','746676c723dbfc47','2025-12-21','done');
INSERT INTO "day_mark" VALUES('07b7e8ef855ed3ce','bbbb71cb403898ff','746676c723dbfc47','2025-12-22','tiny');
INSERT INTO "day_mark" VALUES('a5ef62a904a94fe3','bbbb71cb403898ff','746676c723dbfc47','2025-12-23','done');
INSERT INTO "day_mark" VALUES('4426dc6283f3cbf8','bbbb71cb403898ff','746676c723dbfc47','2025-12-24','done');
INSERT INTO "day_mark" VALUES('e25e561c033e480d','bbbb71cb403898ff','746676c723dbfc47','2025-12-25','missed');
INSERT INTO "day_mark" VALUES('8095cfd58288c422','bbbb71cb403898ff','746676c723dbfc47','2025-12-26','done');
INSERT INTO "day_mark" VALUES('1ecd498f01d34037','bbbb71cb403898ff','746676c723dbfc47','2025-12-27','done');
INSERT INTO "day_mark" VALUES('bd04c348811dbc4c','bbbb71cb403898ff','746676c723dbfc47','2025-12-28','done');
INSERT INTO "day_mark" VALUES('5b3c3d0200683861','bbbb71cb403898ff','746676c723dbfc47','2025-12-29','done');
INSERT INTO "day_mark" VALUES('f973b6bb7fb2b476','bbbb71cb403898ff','746676c723dbfc47','2025-12-30','tiny');
INSERT INTO "day_mark" VALUES('97ab3074fefd308b','bbbb71cb403898ff','746676c723dbfc47','2025-12-31','done');
INSERT INTO "day_mark" VALUES('35e2aa2e7e47aca0','bbbb71cb403898ff','746676c723dbfc47','2026-01-01','done');
INSERT INTO "day_mark" VALUES('d41a23e7fd9228b5','bbbb71cb403898ff','746676c723dbfc47','2026-01-02','done');
INSERT INTO "day_mark" VALUES('72519da17cdca4ca','bbbb71cb403898ff','746676c723dbfc47','2026-01-03','done');
INSERT INTO "day_mark" VALUES('1089175afc2720df','bbbb71cb403898ff','746676c723dbfc47','2026-01-04','done');
INSERT INTO "day_mark" VALUES('aec091147b719cf4','bbbb71cb403898ff','746676c723dbfc47','2026-01-05','done');
INSERT INTO "day_mark" VALUES('4cf80acdfabc1909','bbbb71cb403898ff','746676c723dbfc47','2026-01-06','excused');
INSERT INTO "day_mark" VALUES('eb2f84877a06951e','bbbb71cb403898ff','746676c723dbfc47','2026-01-07','done');
INSERT INTO "day_mark" VALUES('8966fe40f9511133','bbbb71cb403898ff','746676c723dbfc47','2026-01-08','done');
INSERT INTO "day_mark" VALUES('279e77fa789b8d48','bbbb71cb403898ff','746676c723dbfc47','2026-01-09','done');
INSERT INTO "day_mark" VALUES('aa96dec92d72edfa','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-02','done');
INSERT INTO "day_mark" VALUES('48ce5882acbd6a0f','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-03','done');
INSERT INTO "day_mark" VALUES('e705d23c2c07e624','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-04','tiny');
INSERT INTO "day_mark" VALUES('853d4bf5ab526239','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-05','done');
INSERT INTO "day_mark" VALUES('2374c5af2a9cde4e','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-06','done');
INSERT INTO "day_mark" VALUES('c1ac3f68a9e75a63','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-09','done');
INSERT INTO "day_mark" VALUES('5fe3b9222931d678','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-10','missed');
INSERT INTO "day_mark" VALUES('fe1b32dba87c528d','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-11','done');
INSERT INTO "day_mark" VALUES('9c52ac9527c6cea2','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-12','done');
INSERT INTO "day_mark" VALUES('3a8a264ea7114ab7','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-13','excused');
INSERT INTO "day_mark" VALUES('d8c1a008265bc6cc','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-16','done');
INSERT INTO "day_mark" VALUES('76f919c1a5a642e1','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-17','done');
INSERT INTO "day_mark" VALUES('1530937b24f0bef6','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-18','tiny');
INSERT INTO "day_mark" VALUES('b3680d34a43b3b0b','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-19','done');
INSERT INTO "day_mark" VALUES('519f86ee2385b720','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-20','done');
INSERT INTO "day_mark" VALUES('efd700a7a2d03335','f1ebd9cd49cf8ab2','0c5f650fae2871e5','2026-11-23','done');
INSERT INTO "day_mark" VALUES('8e0e7a61221aaf4a','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-05','done');
INSERT INTO "day_mark" VALUES('2c45f41aa1652b5f','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-06','done');
INSERT INTO "day_mark" VALUES('ca7d6dd420afa774','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-07','done');
INSERT INTO "day_mark" VALUES('68b4e78d9ffa2389','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-08','tiny');
INSERT INTO "day_mark" VALUES('06ec61471f449f9e','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-09','done');
INSERT INTO "day_mark" VALUES('a523db009e8f1bb3','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-10','done');
INSERT INTO "day_mark" VALUES('435b54ba1dd997c8','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-11','done');
INSERT INTO "day_mark" VALUES('e192ce739d2413dd','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-12','done');
INSERT INTO "day_mark" VALUES('7fca482d1c6e8ff2','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-13','done');
INSERT INTO "day_mark" VALUES('1e01c1e69bb90c07','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-14','missed');
INSERT INTO "day_mark" VALUES('bc393ba01b03881c','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-15','done');
INSERT INTO "day_mark" VALUES('5a70b5599a4e0431','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-16','done');
INSERT INTO "day_mark" VALUES('f8a82f1319988046','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-17','done');
INSERT INTO "day_mark" VALUES('96dfa8cc98e2fc5b','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-18','done');
INSERT INTO "day_mark" VALUES('35172286182d7870','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-19','done');
INSERT INTO "day_mark" VALUES('d34e9c3f9777f485','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-20','tiny');
INSERT INTO "day_mark" VALUES('718615f916c2709a','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-21','done');
INSERT INTO "day_mark" VALUES('0fbd8fb2960cecaf','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-22','done');
INSERT INTO "day_mark" VALUES('adf5096c155768c4','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-23','done');
INSERT INTO "day_mark" VALUES('4c2c832594a1e4d9','f1ebd9cd49cf8ab2','57128ab6b2698967','2026-11-24','done');
INSERT INTO "day_mark" VALUES('8d42f2b8bc007b1a','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-10-26','done');
INSERT INTO "day_mark" VALUES('2b7a6c723b4af72f','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-10-27','done');
INSERT INTO "day_mark" VALUES('c9b1e62bba957344','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-10-28','done');
INSERT INTO "day_mark" VALUES('67e95fe539dfef59','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-10-29','done');
INSERT INTO "day_mark" VALUES('0620d99eb92a6b6e','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-10-30','done');
INSERT INTO "day_mark" VALUES('a45853583874e783','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-02','tiny');
INSERT INTO "day_mark" VALUES('428fcd11b7bf6398','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-03','done');
INSERT INTO "day_mark" VALUES('e0c746cb3709dfad','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-04','done');
INSERT INTO "day_mark" VALUES('7efec084b6545bc2','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-05','done');
INSERT INTO "day_mark" VALUES('1d363a3e359ed7d7','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-06','done');
INSERT INTO "day_mark" VALUES('bb6db3f7b4e953ec','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-09','done');
INSERT INTO "day_mark" VALUES('59a52db13433d001','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-10','missed');
INSERT INTO "day_mark" VALUES('f7dca76ab37e4c16','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-11','done');
INSERT INTO "day_mark" VALUES('9614212432c8c82b','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-12','done');
INSERT INTO "day_mark" VALUES('344b9addb2134440','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-13','done');
INSERT INTO "day_mark" VALUES('d2831497315dc055','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-16','done');
INSERT INTO "day_mark" VALUES('70ba8e50b0a83c6a','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-17','done');
INSERT INTO "day_mark" VALUES('0ef2080a2ff2b87f','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-18','tiny');
INSERT INTO "day_mark" VALUES('ad2981c3af3d3494','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-19','done');
INSERT INTO "day_mark" VALUES('4b60fb7d2e87b0a9','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-20','done');
INSERT INTO "day_mark" VALUES('e9987536add22cbe','02c2aefbd145f0a4','ef0b78ff3cb5ff05','2026-11-23','done');
CREATE TABLE "engagement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "client_id" TEXT NOT NULL REFERENCES "client"("id") ON DELETE CASCADE,
        "number" INTEGER NOT NULL, "approach" TEXT, "started_at" TEXT NOT NULL, "completed_at" TEXT,
        "story" TEXT NOT NULL, "story_confirmed_at" TEXT, "fee" TEXT NOT NULL,
        "agreement" TEXT NOT NULL, "agreement_signed_on" TEXT NOT NULL,
        "sponsor_name" TEXT NOT NULL, "sponsor_role" TEXT NOT NULL,
        "sponsor_may_know" TEXT NOT NULL, "sponsor_never" TEXT NOT NULL
    );
INSERT INTO "engagement" VALUES('adc4fd6ac5dbbeba','0f8d83b1469142a5',1,'whole_person','2026-08-25T16:00:00.000000Z',NULL,'You plan water for half a city, and lately you have been the person everyone rings when a pipe bursts. You are good at it, and it has eaten your evenings. A year from now you lead the planning team, you wake rested, and Tuesday evenings belong to you and a lump of clay.','2026-09-15T10:14:00.000000Z','120 a session','','2026-08-25','','','','');
INSERT INTO "engagement" VALUES('a78671f9d0ddb843','094ef84051933c2e',1,NULL,'2026-11-19T14:20:00.000000Z',NULL,'',NULL,'','','','','','','');
INSERT INTO "engagement" VALUES('a2136e3141f9e5fc','03dbf477c2af69e7',1,'workplace','2026-11-17T14:30:00.000000Z',NULL,'',NULL,'1,100 for six sessions','','2026-11-18','Ines Brandt','Plant director','That we meet, how often, and the two goals marked for her.','What Hanna says about colleagues.');
INSERT INTO "engagement" VALUES('3ad7e42232608fca','9ca06a68b31613b5',1,'whole_person','2026-10-27T10:00:00.000000Z',NULL,'You carry other people’s sentences all day, and your own book waits in a drawer. You want mornings that are yours before they are anyone’s.',NULL,'90 a session','','2026-10-27','','','','');
INSERT INTO "engagement" VALUES('01c71b521bb0126a','638fa1989c659655',1,'workplace','2026-10-08T09:00:00.000000Z',NULL,'You built a studio of five people out of one spare room. Now it needs a boss more than another pair of hands, and you are learning to be her.','2026-11-05T09:10:00.000000Z','150 a session','','2026-10-08','','','','');
INSERT INTO "engagement" VALUES('2ddd036b6d9993bf','8fa589b1ee4f17aa',1,'whole_person','2026-09-17T17:30:00.000000Z',NULL,'You look after strangers at three in the morning and forget to eat. You want a life with daylight in it.','2026-10-15T17:40:00.000000Z','40 a session, reduced','','','','','','');
INSERT INTO "engagement" VALUES('bbbb71cb403898ff','1d83f811c0ee1cea',1,'whole_person','2025-11-20T15:00:00.000000Z','2026-06-30T16:10:00.000000Z','You keep a library open for a whole quarter of the city, and you had stopped playing the cello. A year from now there is music in the house again, you know your own working hours, and your father has you, not your apologies.','2025-12-18T15:12:00.000000Z','95 a session','What coaching is
A partnership between Zoë Amadi and Elin Sandmark. You set the direction; I bring structure, questions and attention.

What stays between us
What you tell me is confidential, within the limits we spoke about.

Changing and stopping
The fee is 95 a session. Either of us may stop at any time.','2025-11-20','','','','');
INSERT INTO "engagement" VALUES('f1ebd9cd49cf8ab2','1d83f811c0ee1cea',2,'workplace','2026-08-27T15:00:00.000000Z',NULL,'You have kept the doors open for ten years. Now you decide whether the next ten are yours, and on whose terms: fewer rotas, more readers, and a deputy who is ready.','2026-09-17T15:09:00.000000Z','110 a session, half by the library','A second agreement between Zoë Amadi and Elin Sandmark, for work. The limits of confidentiality are as before.','2026-08-27','Marguerite Bell','Chair of the trust','Dates, and the goal marked for her.','Anything about the deputy post.');
INSERT INTO "engagement" VALUES('c2f590e5eacc7db0','24be172c6b82019b',1,'whole_person','2026-07-09T13:00:00.000000Z',NULL,'You design calm screens for other people and work in a noisy head. You are finding out what you want before the next offer finds you.','2026-07-30T13:05:00.000000Z','100 a session','','2026-07-09','','','','');
INSERT INTO "engagement" VALUES('02c2aefbd145f0a4','648b354251fb748f',1,'workplace','2026-04-21T10:00:00.000000Z',NULL,'You hold every release in your own two hands. You want a team that holds it with you, and bedtime at home.','2026-05-12T10:05:00.000000Z','Paid by Seki Instruments','','2026-04-21','Paul Seki','Director','Attendance, and the release calendar goal.','Anything about his team.');
INSERT INTO "engagement" VALUES('deb26da5900a8830','407af3ec10c00c1b',1,'whole_person','2026-08-31T12:00:00.000000Z',NULL,'',NULL,'Pro bono','','','','','','');
INSERT INTO "engagement" VALUES('2cc3bdef7c301a7c','8e8c4435fce59e67',1,'whole_person','2026-01-27T10:00:00.000000Z','2026-09-22T11:00:00.000000Z','You ran a school for twenty years and now you run a Tuesday. You want a week with a shape that is yours.','2026-02-24T10:06:00.000000Z','70 a session','','2026-01-27','','','','');
INSERT INTO "engagement" VALUES('ce59624be35f115b','3021e89264149546',1,NULL,'2026-11-18T18:00:00.000000Z',NULL,'',NULL,'','','','','','','');
CREATE TABLE "given" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "kind" TEXT NOT NULL, "document_id" TEXT NOT NULL, "content" TEXT NOT NULL,
        "layout" INTEGER NOT NULL, "paper" TEXT NOT NULL, "variant" TEXT NOT NULL,
        "at" TEXT NOT NULL
    );
INSERT INTO "given" VALUES('1c6ab295cf84a3a7','adc4fd6ac5dbbeba','goals','7F3K-3WM5','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Mara", "code": "7F3K", "stage": "opening", "check_in": 0, "on": "2026-09-01", "confidentiality": "Private and confidential.", "document_id": "7F3K-3WM5", "version": 1, "left_out": []}, "workplace": false, "areas": [{"name": "Work & career", "now": 5, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Lead the planning team, not the fire drills", "why": "It is the work I trained for, and the team would stop guessing."}]}, {"name": "Money", "now": 6, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Six months of costs in savings", "why": "So that a bad week at work is only a bad week."}]}, {"name": "Health & energy", "now": 4, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Wake rested five mornings a week", "why": "Everything else is easier when I am not running on empty."}]}, {"name": "Family & friends", "now": 6, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Be fully there at dinner, phones away", "why": "They stopped telling me things."}]}, {"name": "Partner & romance", "now": 7, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Two weekends away together this year", "why": "We are good at them and forget to book them."}]}, {"name": "Personal growth", "now": 5, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Finish the leadership certificate", "why": "I am two modules short and it nags."}]}, {"name": "Fun & leisure", "now": 3, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Keep one evening a week that is only mine", "why": "I forget who I am when every hour belongs to somebody."}]}, {"name": "Home & surroundings", "now": 7, "desired": 7, "skipped": false, "nothing_now": true, "goals": []}], "rest_of_life": [], "loose": [], "year_from_now": "It is January again. I have slept. The team has a plan on the wall that I did not draw alone, and there is a row of crooked bowls on the shelf.", "stood_out": "Fun at three. I had not noticed it had gone."}, "look": {"large": false, "punched": false, "grey": false}}',1,'a4','filled','2026-09-01T11:35:00.000000Z');
INSERT INTO "given" VALUES('baa22c4f4ecf1fbc','adc4fd6ac5dbbeba','habits','7F3K-9PPM','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Mara", "code": "7F3K", "stage": "second", "check_in": 0, "on": "2026-09-15", "confidentiality": "Private and confidential.", "document_id": "7F3K-9PPM", "version": 1, "left_out": []}, "thoughts": [{"hindering": "If I do not answer at once, it will fall apart.", "chosen": "The site has people. I plan better when I have slept.", "read": ["The sentence on a card, Beside the kettle, Morning tea"], "listen": [], "see": ["The empty hall shelf, lit, Hall, On the way to bed"], "partner": ["Jon asks: where is the phone?, Kitchen, Nine o’clock"], "start_on": "2026-09-16"}], "habits": [{"name": "Write tomorrow’s three, close the laptop", "goal": "Wake rested five mornings a week", "cue": "When the dishwasher is on, switching on the dishwasher", "routine": "Write tomorrow’s three on paper, close the laptop, phone to the hall", "tiny": "Write one of the three", "reward": "Tea, and ten pages of a novel", "if_then": "If it is after ten, then one line counts.", "weekdays": 127, "per_week": null, "start_on": "2026-11-03", "support_person": "Jon"}]}, "look": {"large": false, "punched": false, "grey": false}}',1,'a4','filled','2026-09-15T11:05:00.000000Z');
INSERT INTO "given" VALUES('58d9a608ce199bd1','adc4fd6ac5dbbeba','strategy','7F3K-3MME','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Mara", "code": "7F3K", "stage": "third", "check_in": 0, "on": "2026-09-29", "confidentiality": "Private and confidential.", "document_id": "7F3K-3MME", "version": 1, "left_out": ["more"]}, "pages": [{"number": 1, "of": 3, "statement": "Wake rested five mornings a week", "why": "Everything else is easier when I am not running on empty.", "approach": "Let the day end at nine: the phone in the hall, tomorrow on paper.", "measure": "Rested mornings", "unit": "a week", "baseline": 2.0, "target": 5.0, "evidence": "I wake before the alarm and do not bargain with it", "by": "2027-01-15", "review_on": "2026-11-25", "first": {"what": "Buy an alarm clock", "by": "2026-09-30T18:00", "who": "Mara", "where": "The shop by the station", "done": true}, "steps": [{"what": "Buy an alarm clock", "by": "2026-09-30T18:00", "who": "Mara", "where": "The shop by the station", "done": true}, {"what": "Agree the seven o’clock desk with Sam", "by": "2026-10-02", "who": "with Sam", "where": "", "done": true}, {"what": "Hang the blackout blind", "by": "2026-10-11", "who": "with Jon", "where": "", "done": true}, {"what": "Tell the site: no calls after nine", "by": "2026-10-12", "who": "Mara", "where": "", "done": false}, {"what": "Walk home on Wednesdays", "by": "2026-11-18", "who": "Mara", "where": "", "done": false}], "barriers": [{"what": "Late messages from the site", "move": "If it is after nine, then it waits for Sam’s desk at seven"}, {"what": "Scrolling in bed", "move": "If I reach for the phone, then it is already in the hall"}, {"what": "Travel weeks", "move": "If I am away, then lights out counts as the tiny version"}], "skills": [{"what": "Planning ahead", "has": true}, {"what": "Saying no early", "has": false}], "tools": [{"what": "Hall shelf", "has": true}, {"what": "Alarm clock", "has": false}], "people": [{"what": "Sam, at home", "has": true}, {"what": "Karin, cover", "has": false}], "logistics": [{"what": "Late bus line", "has": true}, {"what": "Blackout blind", "has": false}], "confidence": 7, "raise_by_one": "A real alarm clock", "milestones": [{"title": "First week with five", "on": "2026-10-18", "measure": "five of seven"}, {"title": "A month of fours", "on": "2026-11-22", "measure": "four or more, four weeks"}, {"title": "Five, without thinking", "on": "2027-01-15", "measure": ""}], "supporters": [{"who": "Jon", "ask": "Ask me on Sundays"}, {"who": "Sam", "ask": "Take the seven o’clock desk"}], "stop_doing": "Answering the site from bed", "early_warning": "Two evenings in a row with the phone on the table", "accountability": "Jon asks on Sundays"}, {"number": 2, "of": 3, "statement": "Lead the planning team, not the fire drills", "why": "It is the work I trained for, and the team would stop guessing.", "approach": "Show the planning before asking for the role.", "measure": "Milestones to the internal application", "unit": "", "baseline": 0.0, "target": 5.0, "evidence": "The role is mine on paper", "by": "2027-02-16", "review_on": "2026-12-22", "first": {"what": "Ask Karin for twenty minutes", "by": "2026-10-01", "who": "Mara", "where": "By the coffee machine", "done": true}, "steps": [{"what": "Ask Karin for twenty minutes", "by": "2026-10-01", "who": "Mara", "where": "By the coffee machine", "done": true}, {"what": "Draft the planning-role application", "by": "2026-11-20", "who": "Mara", "where": "", "done": false}, {"what": "Ask Karin about the planning role", "by": "2026-11-22", "who": "Mara", "where": "", "done": false}], "barriers": [{"what": "Karin is always busy", "move": "If her door is shut, then I put twenty minutes in her diary"}, {"what": "A burst main in the same week", "move": "If one bursts, then Sam leads and I stay on the plan"}], "skills": [{"what": "Reading the network", "has": true}, {"what": "Speaking in the board room", "has": false}], "tools": [], "people": [{"what": "A mentor upstairs", "has": false}], "logistics": [], "confidence": 6, "raise_by_one": "One honest talk with Karin", "milestones": [{"title": "Plan for the north side drawn", "on": "2026-10-23", "measure": "on the wall"}, {"title": "Shown to Karin", "on": "2026-11-06", "measure": ""}, {"title": "Application written", "on": "2026-12-17", "measure": ""}, {"title": "Application sent", "on": "2027-01-08", "measure": ""}], "supporters": [], "stop_doing": "", "early_warning": "", "accountability": "The milestone list on the wall"}, {"number": 3, "of": 3, "statement": "Keep one evening a week that is only mine", "why": "I forget who I am when every hour belongs to somebody.", "approach": "Book it, pay for it, tell everyone.", "measure": "Tuesday evenings kept", "unit": "", "baseline": 0.0, "target": 8.0, "evidence": "", "by": "2026-12-15", "review_on": "2026-12-15", "first": {"what": "Book the pottery course", "by": "2026-09-30", "who": "Mara", "where": "Online, from the sofa", "done": true}, "steps": [{"what": "Book the pottery course", "by": "2026-09-30", "who": "Mara", "where": "Online, from the sofa", "done": true}, {"what": "Book the second Tuesday class", "by": "2026-11-25", "who": "Mara", "where": "", "done": false}], "barriers": [{"what": "Guilt", "move": "If I feel guilty, then I text Jon and go anyway"}], "skills": [], "tools": [], "people": [], "logistics": [], "confidence": 8, "raise_by_one": "", "milestones": [], "supporters": [], "stop_doing": "", "early_warning": "", "accountability": ""}]}, "look": {"large": false, "punched": false, "grey": false}}',1,'a4','filled','2026-09-29T11:20:00.000000Z');
INSERT INTO "given" VALUES('f7111fc24d6417e6','01c71b521bb0126a','goals','B8WD-393K','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Priya", "code": "B8WD", "stage": "opening", "check_in": 0, "on": "2026-10-22", "confidentiality": "Private and confidential.", "document_id": "B8WD-393K", "version": 1, "left_out": []}, "workplace": true, "areas": [{"name": "Role clarity", "now": 4, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Grow the design studio to seven people without growing my hours", "why": "A studio that needs me for everything is only a costly job."}]}, {"name": "Workload & energy", "now": 3, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Hand two clients to Tomasz", "why": "He is ready; I am the one who is not."}]}, {"name": "Skills used", "now": 7, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Two days a week of real design", "why": "I miss it."}]}, {"name": "Growth", "now": 6, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Learn to read a balance sheet", "why": "It is my money in there."}]}, {"name": "Peers", "now": 7, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "A monthly breakfast with the team", "why": "We only speak in tickets."}]}, {"name": "Manager", "now": null, "desired": null, "skipped": true, "nothing_now": false, "goals": []}, {"name": "Influence & autonomy", "now": 8, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Say no to one job a month", "why": "Because a yes is worth more then."}]}, {"name": "Recognition", "now": 6, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Ask three clients what they valued", "why": "I guess at it."}]}, {"name": "Meaning & impact", "now": 7, "desired": 9, "skipped": false, "nothing_now": false, "goals": [{"statement": "One clear offer on one page", "why": "So that we stop writing a novel for each client."}]}, {"name": "Work–life boundary", "now": 3, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Leave at six, four days a week", "why": "Meera asks me to read to her."}]}], "rest_of_life": [{"name": "Work & career", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Money", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Health & energy", "now": null, "desired": null, "skipped": false, "nothing_now": false, "goals": [{"statement": "Run ten kilometres in autumn", "why": "My head clears at kilometre three."}]}, {"name": "Family & friends", "now": null, "desired": null, "skipped": false, "nothing_now": false, "goals": [{"statement": "Visit my parents in July", "why": "They are not getting younger."}]}, {"name": "Partner & romance", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Personal growth", "now": null, "desired": null, "skipped": false, "nothing_now": false, "goals": [{"statement": "Draw for nobody, once a week", "why": "It is how all this began."}]}, {"name": "Fun & leisure", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Home & surroundings", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}], "loose": [], "year_from_now": "Friday, four o’clock, and the studio is laughing without me.", "stood_out": "The boundary is a three, and I wrote it in my own diary."}, "look": {"large": false, "punched": false, "grey": false}}',1,'a4','filled','2026-10-22T10:40:00.000000Z');
INSERT INTO "given" VALUES('9548997bccae93fb','2ddd036b6d9993bf','strategy','H3VN-X6BF','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Łukasz", "code": "H3VN", "stage": "third", "check_in": 0, "on": "2026-11-03", "confidentiality": "Private and confidential.", "document_id": "H3VN-X6BF", "version": 1, "left_out": ["more"]}, "pages": [{"number": 1, "of": 1, "statement": "Be awake for the small things: school gate twice a week", "why": "She is nine only once.", "approach": "Swap two late finishes a month for early ones.", "measure": "School gate mornings", "unit": "a week", "baseline": 0.0, "target": 2.0, "evidence": "She waves and I see it", "by": "2027-01-29", "review_on": "2026-12-07", "first": {"what": "Ask the ward sister for the May rota", "by": "2026-11-05", "who": "Łukasz", "where": "After handover", "done": false}, "steps": [{"what": "Ask the ward sister for the May rota", "by": "2026-11-05", "who": "Łukasz", "where": "After handover", "done": false}, {"what": "Fix the bike", "by": "2026-11-13", "who": "with Ola", "where": "", "done": false}], "barriers": [{"what": "A sick colleague", "move": "If they ring, then I offer the evening, not the night"}], "skills": [], "tools": [], "people": [{"what": "Ola", "has": true}, {"what": "Ward sister", "has": false}], "logistics": [{"what": "Bike", "has": true}, {"what": "Rota six weeks ahead", "has": false}], "confidence": 6, "raise_by_one": "The rota in writing", "milestones": [{"title": "Ask for the rota", "on": "2026-11-06", "measure": ""}, {"title": "First month with eight", "on": "2027-01-01", "measure": "eight mornings"}], "supporters": [{"who": "Ola", "ask": "Set the alarm, open the curtain"}], "stop_doing": "", "early_warning": "Three nights in a row", "accountability": "Ola keeps the calendar"}]}, "look": {"large": false, "punched": false, "grey": false}}',1,'a4','to_write','2026-11-03T18:50:00.000000Z');
INSERT INTO "given" VALUES('671dd83cd3c5bb29','bbbb71cb403898ff','goals','C4ZE-C6EP','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Zo", "code": "C4ZE", "stage": "opening", "check_in": 0, "on": "2025-12-04", "confidentiality": "Private and confidential.", "document_id": "C4ZE-C6EP", "version": 1, "left_out": []}, "workplace": false, "areas": [{"name": "Work & career", "now": 6, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Close my own door at six, four days a week", "why": "The library opens in the morning without me, too."}]}, {"name": "Money", "now": 5, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Put one session’s fee aside each month", "why": "So that summer is only summer."}]}, {"name": "Health & energy", "now": 4, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Walk the river path without the knee complaining", "why": "Ife walks fast and I like keeping up."}]}, {"name": "Family & friends", "now": 4, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Have tea with Dad once a week, without looking at the clock", "why": "He notices the clock before I do."}]}, {"name": "Partner & romance", "now": 7, "desired": 8, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Personal growth", "now": 5, "desired": 7, "skipped": false, "nothing_now": false, "goals": []}, {"name": "Fun & leisure", "now": 3, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Find three people to play with", "why": "Alone is practice; four is music."}]}, {"name": "Home & surroundings", "now": null, "desired": null, "skipped": true, "nothing_now": true, "goals": []}, {"name": "Music", "now": 2, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Play the cello again, three evenings a week", "why": "I am more patient with everyone when I have played."}]}], "rest_of_life": [], "loose": [], "year_from_now": "It is April. I play on Fridays with three people who count aloud. Dad complains that I stay too long.", "stood_out": "Music at two. I said it as if it were somebody else’s."}, "look": {"large": false, "punched": false, "grey": false}}',1,'a4','filled','2025-12-04T16:40:00.000000Z');
INSERT INTO "given" VALUES('055551f65310373e','bbbb71cb403898ff','habits','C4ZE-34WK','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Zo", "code": "C4ZE", "stage": "second", "check_in": 0, "on": "2025-12-18", "confidentiality": "Private and confidential.", "document_id": "C4ZE-34WK", "version": 1, "left_out": []}, "thoughts": [{"hindering": "A good daughter is never finished.", "chosen": "I can be with him for an hour and be all there.", "read": ["The fridge card, Kitchen, Wednesday noon"], "listen": ["The suite in G, first page, Car, On the ring road"], "see": ["Dad’s spare key on my ring, Pocket, At his door"], "partner": ["Ife asks: did you sit?, Sofa, Wednesday evening"], "start_on": "2025-12-19"}], "habits": []}, "look": {"large": false, "punched": true, "grey": false}}',1,'a4','filled','2025-12-18T16:05:00.000000Z');
INSERT INTO "given" VALUES('a38ccbafd25ab353','bbbb71cb403898ff','strategy','C4ZE-5DM3','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Zo", "code": "C4ZE", "stage": "check_in", "check_in": 2, "on": "2026-03-12", "confidentiality": "Private and confidential.", "document_id": "C4ZE-5DM3", "version": 1, "left_out": ["more"]}, "pages": [{"number": 1, "of": 1, "statement": "Close my own door at six, four days a week", "why": "The library opens in the morning without me, too.", "approach": "Let others close.", "measure": "Evenings out by six", "unit": "a week", "baseline": 1.0, "target": 4.0, "evidence": "Lights out in my window", "by": "2026-06-12", "review_on": "2026-02-12", "first": {"what": "Tell the team what six means", "by": "2026-01-02", "who": "Zoë", "where": "Monday round", "done": true}, "steps": [{"what": "Tell the team what six means", "by": "2026-01-02", "who": "Zoë", "where": "Monday round", "done": true}, {"what": "Give Ruta the Thursday close", "by": "2026-01-09", "who": "with Ruta", "where": "", "done": true}, {"what": "Leave the laptop at work on Fridays", "by": "2026-05-01", "who": "Zoë", "where": "", "done": true}], "barriers": [], "skills": [], "tools": [], "people": [], "logistics": [], "confidence": 6, "raise_by_one": "Ruta says yes", "milestones": [], "supporters": [], "stop_doing": "", "early_warning": "", "accountability": ""}]}, "look": {"large": false, "punched": true, "grey": false}}',1,'a4','filled','2026-01-01T16:25:00.000000Z');
INSERT INTO "given" VALUES('41c4456951a52f68','f1ebd9cd49cf8ab2','goals','C4ZE-ZJ83','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Zo", "code": "C4ZE", "stage": "opening", "check_in": 0, "on": "2026-08-27", "confidentiality": "Private and confidential.", "document_id": "C4ZE-ZJ83", "version": 1, "left_out": []}, "workplace": true, "areas": [{"name": "Role clarity", "now": 6, "desired": 8, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Workload & energy", "now": 4, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Spend no more than three hours a week on rotas", "why": "They eat the day they are for."}]}, {"name": "Skills used", "now": 6, "desired": 8, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Growth", "now": 4, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "A week at the national archive", "why": "To be new somewhere."}]}, {"name": "Peers", "now": 8, "desired": 8, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Manager", "now": 5, "desired": 7, "skipped": false, "nothing_now": false, "goals": [{"statement": "Speak at the trust’s meeting without reading it out", "why": "I know more than my paper does."}]}, {"name": "Influence & autonomy", "now": 5, "desired": 8, "skipped": false, "nothing_now": false, "goals": [{"statement": "Have Ruta ready to run the library for a month", "why": "Then I choose to stay, rather than having to."}]}, {"name": "Recognition", "now": 5, "desired": 6, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Meaning & impact", "now": 7, "desired": 9, "skipped": false, "nothing_now": false, "goals": [{"statement": "Two evenings a month at the desk with readers", "why": "It is why I came."}]}, {"name": "Work–life boundary", "now": 6, "desired": 8, "skipped": false, "nothing_now": true, "goals": []}], "rest_of_life": [{"name": "Work & career", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Money", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Health & energy", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Family & friends", "now": null, "desired": null, "skipped": false, "nothing_now": false, "goals": [{"statement": "Take Dad’s recipes to my aunt in Lagos", "why": "She is the last who cooks them."}]}, {"name": "Partner & romance", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Personal growth", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}, {"name": "Fun & leisure", "now": null, "desired": null, "skipped": false, "nothing_now": false, "goals": [{"statement": "Quartet every Friday", "why": "Because it is the best hour."}]}, {"name": "Home & surroundings", "now": null, "desired": null, "skipped": false, "nothing_now": true, "goals": []}], "loose": [], "year_from_now": "Ruta has the keys. I have the readers.", "stood_out": "Impact is a seven and I spend no hour on it."}, "look": {"large": true, "punched": false, "grey": false}}',1,'a4','to_write','2026-08-27T16:35:00.000000Z');
INSERT INTO "given" VALUES('dffbbf22d0efab7d','f1ebd9cd49cf8ab2','strategy','C4ZE-4FF4','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Zo", "code": "C4ZE", "stage": "check_in", "check_in": 2, "on": "2026-11-12", "confidentiality": "Private and confidential.", "document_id": "C4ZE-4FF4", "version": 1, "left_out": ["more"]}, "pages": [{"number": 1, "of": 3, "statement": "Have Ruta ready to run the library for a month", "why": "Then I choose to stay, rather than having to.", "approach": "One whole part of the work a month, with its decisions.", "measure": "Parts of the work handed over", "unit": "", "baseline": 2.0, "target": 10.0, "evidence": "A month away and nobody rings", "by": "2027-05-19", "review_on": "2026-12-09", "first": {"what": "Give Ruta story hour, whole", "by": "2026-10-02T12:00", "who": "with Ruta", "where": "Children’s corner", "done": true}, "steps": [{"what": "Give Ruta story hour, whole", "by": "2026-10-02T12:00", "who": "with Ruta", "where": "Children’s corner", "done": true}, {"what": "Ask the trust about the title", "by": "2026-10-29", "who": "with Marguerite", "where": "", "done": false}], "barriers": [{"what": "The trust wants one name", "move": "If they ask who decides, then I say: Ruta, this month"}, {"what": "My own pride", "move": "If I reach for the red pen, then I go to the desk"}], "skills": [{"what": "Ruta’s head for money", "has": true}, {"what": "Holding my tongue", "has": false}], "tools": [{"what": "The list of ten", "has": true}, {"what": "Shared calendar", "has": false}], "people": [{"what": "M. Bell", "has": true}, {"what": "A mentor for Ruta", "has": false}], "logistics": [{"what": "Quiet Mondays", "has": true}, {"what": "A second key", "has": false}], "confidence": 6, "raise_by_one": "The trust agrees the job title", "milestones": [{"title": "Story hour is hers", "on": "2026-10-16", "measure": "two months"}, {"title": "She signs the orders", "on": "2026-12-17", "measure": "no second signature"}, {"title": "A week without me", "on": "2027-02-05", "measure": "no calls"}], "supporters": [{"who": "Marguerite", "ask": "Ask Ruta first"}, {"who": "Ife", "ask": "Laugh when I say “just quickly”"}], "stop_doing": "Checking the detail", "early_warning": "I rewrite her notices", "accountability": "A list of ten on Ruta’s wall"}, {"number": 2, "of": 3, "statement": "Two evenings a month at the desk with readers", "why": "It is why I came.", "approach": "Two evenings fixed in the diary, unmovable.", "measure": "Desk evenings", "unit": "a month", "baseline": 0.0, "target": 2.0, "evidence": "I know five new names", "by": "2027-01-17", "review_on": "2026-12-09", "first": {"what": "Put the two evenings in the diary", "by": "2026-10-02", "who": "Zoë", "where": "Diary", "done": true}, "steps": [{"what": "Put the two evenings in the diary", "by": "2026-10-02", "who": "Zoë", "where": "Diary", "done": true}], "barriers": [], "skills": [], "tools": [], "people": [], "logistics": [], "confidence": 8, "raise_by_one": "", "milestones": [], "supporters": [], "stop_doing": "", "early_warning": "", "accountability": ""}, {"number": 3, "of": 3, "statement": "Spend no more than three hours a week on rotas", "why": "They eat the day they are for.", "approach": "The team writes it, I sign it.", "measure": "Hours on rotas", "unit": "a week", "baseline": 9.0, "target": 3.0, "evidence": "Mondays are free", "by": "2026-11-20", "review_on": "2026-12-09", "first": {"what": "Ask the team to write April", "by": "2026-10-03", "who": "the team", "where": "Monday round", "done": true}, "steps": [{"what": "Ask the team to write April", "by": "2026-10-03", "who": "the team", "where": "Monday round", "done": true}, {"what": "Let May be written without me in the room", "by": "2026-12-11", "who": "the team", "where": "", "done": false}], "barriers": [{"what": "Two people want every Friday", "move": "If Fridays clash, then they toss a coin in the round"}], "skills": [{"what": "Letting it be wrong once", "has": false}], "tools": [{"what": "A big sheet of paper", "has": true}], "people": [], "logistics": [], "confidence": 5, "raise_by_one": "Try it for April", "milestones": [], "supporters": [], "stop_doing": "", "early_warning": "A rota mail on a Sunday", "accountability": ""}]}, "look": {"large": false, "punched": false, "grey": false}}',1,'letter','filled','2026-10-01T16:20:00.000000Z');
INSERT INTO "given" VALUES('7e3338dc503a2792','f1ebd9cd49cf8ab2','habits','C4ZE-94KF','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Zo", "code": "C4ZE", "stage": "second", "check_in": 0, "on": "2026-09-17", "confidentiality": "Private and confidential.", "document_id": "C4ZE-94KF", "version": 1, "left_out": []}, "thoughts": [{"hindering": "If Ruta can do it, what am I for?", "chosen": "I make room, and the room has readers in it.", "read": ["Card in the diary, Monday page, Monday, nine"], "listen": ["Friday’s recording, Bus, Monday morning"], "see": ["The desk lamp, on, Front desk, At five"], "partner": ["Ife asks who came to the desk, Supper, Tuesdays"], "start_on": "2026-11-04"}, {"hindering": "A fair rota is one that I wrote.", "chosen": "Fair is what they can settle among themselves.", "read": [], "listen": [], "see": [], "partner": [], "start_on": "2026-11-09"}], "habits": [{"name": "Hand over one thing before lunch", "goal": "Spend no more than three hours a week on rotas", "cue": "When the clock says eleven, the eleven o’clock tea", "routine": "Name it, write what good looks like, hand it over", "tiny": "Name the thing", "reward": "Ten minutes among the new books", "if_then": "If the morning is on fire, then I hand over the fire bucket.", "weekdays": 31, "per_week": null, "start_on": "2026-11-02", "support_person": "Ruta"}, {"name": "Check mail at the desk", "goal": "Two evenings a month at the desk with readers", "cue": "At the front desk, sitting down there", "routine": "Screen away, eyes up", "tiny": "Turn the screen", "reward": "A name learned", "if_then": "If it pings, then it waits for the hour.", "weekdays": 127, "per_week": 2, "start_on": "2026-09-22", "support_person": "The volunteers"}]}, "look": {"large": false, "punched": false, "grey": true}}',1,'a4','filled','2026-09-17T16:05:00.000000Z');
INSERT INTO "given" VALUES('338013354bf91010','02c2aefbd145f0a4','strategy','K7RA-6K5M','{"page": {"header": {"practice": "Stillwater Lane Coaching", "coach": "Elin Sandmark", "contact": "elin@stillwater-lane.example · 01632 960 900", "logo": "iVBORw0KGgoAAAANSUhEUgAAAPAAAADwCAMAAAAJixmgAAAAYFBMVEUbamAea18fa18fbGCxSSi0Ryq0Ryq0RyoLfzusOzEA/wD2CAgAPz/RUCwAqlUAAH8AAP9/AACqVVUAAAAeal60SCsgbmIebGAeal4eal4eal4eal0eal4eal4maWUbaVqeXsEQAAAAIHRSTlMYVp/cHdOlWgMIAQEEBwMCAQIDAP7+/vzOsY8uUHAOFPKZ9VIAABG8SURBVHja5V0Je6M4D5YhSduZ3e8KtcE28P//5WeuBHyfpJP1PjvTaVPsF1myLktwP2sAAOI9pV3XtesQX1LacyR+dN4yzkDKUE+rtmkagrdBdl+KH7QV7RE7A3fZKWBEqBNIV4yNYazoBe4OoRH+UMBiB9N6pqkRqAJ8/nBNUUFSF3qyANs2IViPqJtWgP5zAEPfRYI9gO56+BMAs34ibQLYHeim7dnPBgyoI1nQPjCTDo0/FTCgKifaJ+YqJz9DPrgtyY12w0zafOyc6UGMNtM5WmqIZ1P2gwBDVYi4BzJX8EMAs/JwN8jsBwCGqgmAS3Y69KpvBvwybtKpDKm860fdDef09WonzTbTwqB2TftI5VReTgI8+sAlm10gDEHOGIzD5/b7n8MIjHFhNG4WBvGBPL4I8CdvXQtc9OKOchgcE4kP8Am2GzTBLf/rFYBZ5TiIZrAVD7F8QKCeQTsenCC9YgEPYjc7Ts6WchbxeGALaOvTCYVzAaPatvNmtCk2LYADM8E1OhEw2Mg7aYIVG1KPj4FVVl01VnjFAOYW8s72TSZ9dbFGMhMZIpbRYDNx67yeCkC1mcyYREwW/BvQmRZAMhtyOzIbZ+ygNGBu4l7xfVrKDUWN2ismvChgo7QqCHezPkmeAyro06NhO5N85mowZLGtx1KAWY0Nb7kqDHezQvXT16wMYKQ/IoSid1JkCCrTClAJwL3WgJtU+dMiYWAwVwjpswMeqHYqsZvH+4lj1O9rgumQF7A4ffXkhfvJA/RE9j6R/T42aPFi0p+OdwrkaImMuyEfYCEttORl95cMpiWyp+z0+dDY4qwmaQbVS0dkP/6CaLz8/sLB9YjHHIChjn6bxvH7Mo2vFCJrV1WP6YB18oqk6BqXj9vt+j2N6+32cYk/oDSM7CG5XAsfNXhxwDmvov0+jttHLKF10tqtWLu8p1q8PBru9Vsd11gycy1iSAJMcaKuvh9auAvkyPNJw8iYpgDucT5xdbl9m8ctbl+D5gDBfTxgrtoLOFZ3vly/beMat601IobYOc4GmGnwdpH+149vx4hEPOgQszjAmv0S4TTzxCtGHGKNWLVyHQQ9iUbS9+KBN5rGNIguECCgo+nr4N+H5MpHYxoOWBVY0Xi/bt9+43bPhNgiuEwYmBJeiMbrxcApbKxBjBsWBljziDbWl+O5oRPYWGPQGckDngycYB75E/j7O1Ll0pwoJk+mHgaXLRFMor0blwC839dYS4LJejXB3B+wskMIQfczCBzNxfc7koWsgQe1gGkdpp9abf1bEOBb9ESK3l9TX8DKieSyQLLt6IQ9rcod/dkEHgIgyZ8TtqMT9rTnusH9psxnms+4BQL+iJ9K0R10O1MFDNKGJkn+yd+hgG8JkyFl6eAG/NnhfAws1MrriYDVzdl9OgFzhRGSMpACZVa8srVYTgobcxdg+QgmJC2eEg7475TpZJ+FehiDa1P095MBfyXN17sYEuwSKzkeeu6WVs8mRW5J/+ywU8yVBvw7bUKFZNQGWGGBKhHv/e9TpbSGKWUhBDYCJ0roKMUjGbAsqXFnBswa4mVT/lBNa1M/JBIfFUWwEbjLEPI+T5c2eWuOJIYDv0vmRo6UhsuZx/AmiSQcYAAsvxl6zzFu57KwRm4dSAxGEU2aPDkcHyfv6AnUURYdBDUY30udh8AhTstoX7zDZbPfq0/Aw9GaJE2upKSPU2W07rjBzaAB3Bfh4DAS3/6XaU6Zi3sVsKSEkmbIBbh85EGjfUgkfpoE8PQWFCJwgNfjI9+csoLJFcBdIQ4O2NS3r3xTylzcyYBH0wfyID7BMLzb7D7SjBJgSWQRdD8bcV68Cov2EuDjC8lhJgUizoxXNpoeWxa0ukmqYyecj2+X3BP2WKs3gv6nBfL6rXkAH1/Z5xv1NATdIZxZZD3O4+tp5NVxKewBS9p2oVxofa7l7eO/RWbjWlsINDu64NWNr4/bEfP1dvldaC552/Y7wBL1q3vBcbkI0Nfr93VOl74UnKnS8Slo+JuUv8xwuXxdvkpPAkRjHYDq9sp/CL9oyEcxfwA+ato57YbXDh0u0Hhy2bsAZhovOyiH0guu1xVj4gMll4Np+p+/6Y5W9jRfAWu+/SYDqaQElfDsfQAzlVlBPoXfiIW1TAyyqfxOLCxz6+TWAEWR5u8EmCvqNEiK9FuxsHLidhPgfx32+VuxsMzEEzjQvIR3Gp0stUDWv+h7Aaay1gzy4czfC7AktZAA3L+xzFKkVi8AU1wohvYzbOIjYCoAd28spBUx3d1B+c6bDZmeMMo0f7NRHTl2BIWr32xIMhmAN+98Kil5eQiO/nkr4AHYT5Thg7W3zfEgJhy8j2GoxKupq58mxVk1Ldxco07yAfRAPQH3U3XJuQnBD4L8bzTVLxejNobDJMBUBgzGnUEy1i3PdMaiZ/00421QWfM4pp5iE+D93Q8xScdfjxn6dl8T0JT6C81Rz5AAm6IskqzDuEXDi+HWGPukhg6tHfCnx/G9VhmuXmZnAO/U6tMGFeJTBiy5BH55mZUv3dmCuLoqpgbAv2Sfh/RvH31lV/K+pSeTeQBTkxSTnLYD7rzMykNx9OrE0oeAamNVXpO8la2H1sujBV1t6QN1ztaGvrLUjTemdx+9Wr6AhV1ZW3tfdahwMzvU2Rp1kdp4IUUB7GkOG4v/PvtAFaMz9PZGXZMyNPoaxH5CaxJ30zsm9h5nXc8gv5RyNGFztOlxSOlfVlPLDnnp65YRNAjl0dVyztWVSDmW/BSPnW1i76WydS1MBg2sF4LS3cWkceg/n22UannkZezTkqaiPLKZx9S8pGs8+tRgXDs1XIdq6XNXaexrd9ehpenQ1HMIsdG3ec4wAO9p2zR+jYia2kOhV4wHT/NQ0mUrr55wzx6sc68l0PdhBQAGHO2aLnn0mpr3ss9iB4c97KspQtX69jhcu2nNXXeXlsPT6Je/5sZaj3fj2U9sagfje+4rDoDoSEtwX0elX1pU47T5KKDc2zhVXDwBTjwN5rZou0PTYR+Svq448dLctM7GSLnRBve4VNy0yY54gCpTP1oX2qmjZ/BBpzjic4RaBkbLYsYLbWOOdTXUkieYBovxVgD0LBnjjTElmJYxXLq1tCM5wU6WJ4+/ZKOGSzMHxNeWdumolwbqLU20OTUB8ewpDzBsLRsjUW9qKeLprmBNykOZpJaB8UqgJgH6014VRQjy2JiapJaCaUswMDRryI1FpXoqYM2sdQvLMqMTQZO2VDwxTdgMHKFZa96p1hg/9/ykYgvzgrH8NwA1iWnnpR5OZhFjgDjivEfiDz6ZUIKgQ7E5damH/7jk0n9e+vA/LkH8H3cFIOiShzhnqv6nvBKhv1Orkq2/5BFwjWecDQSna/ScwZbF2Nry6q/x+F/UGtuarA5D+moqs251nVrCSqaLWr5X8f7zDCGSF2fzwL5lbd37s3DQZcsDR0wJAC+CPEgdeo3edNNlS9/rtHJxE8HL6HzM49SD2VWBVrujH9dpfS9MK4keU85DP568l1vVZ2jwxJkvTHteiae6vmxT8O4sMpsiHgbA5ivxnkUPODbEeNpTTmbWG4IdpgCRueiBZ1mLwdQtfTqZCyeqjbrULPt6bWUtPAuX9EafzcTN5bb2spWNcxuWaytc4lma5he1BBnmmDBAAbS0tYWkjU0JbaVpvIsPodoWV5kxZ93bw7yTbVMa1Vxr8SH/8lIDt0KeV5cpy2OA3oF21gS8YixKeamAAmKAWuJObanSsjzGCaxHOou5sJujgFhQiTixz1w5D4tjuYrJ8gCGqiXDwxUU72w2m6tEXGARQOicqS3NI8uDeRIbAPrVhU+cz3bZa64igMFlHhklHnFhsnrW5ywPgBEGDcyBsTXDg2C/dBbszHhwlnmMKOQ59m3jF0whD0f7kuWxpnnQbsvwaPZeajdxO+RU4N2FPGNKtX4iGhQWNiR5BGR4EE93i0ep1shivKemefhn7XoU440utzylPJATMIckeHiVW04oqD2KrV0W85zA6X/GeRXUTiuZPnJakzJpHrMiExQY9yyZnloUX9A5f2oLDqStloMNRfEztD2Ycn6bbISeuSRCR/Vue5CnscWc2kISszzmbBZhhUCEx8y/sUW+1iUjQtFZHluGR7TJFdC6JGtzGljSHfxVC7IqlsLoSMnwCGlOk7/9EABHjzxoXZbHM8ODNGs+eaItHdR+KH+DqRU2E7jpmuSxodywrxkegqo5fCVhDabytxCTlO8ly4MjvqR4TPkdw5hzitAWYtmbxJ09QpvEZW8DeHYQtQltA5i70ePJccXwRo+5W3meO2JaeWqataI/BW9Us1avdrzCTuiqF1Z6gL7q1Nh0ZDtej8bFkzNejPpF6TwjWpSVGgLXbQDsbKnN1wg8xi3/fAF1t9iHVKwkuqW2q2n67jYfxt3JDD7so1sHEiY0TVcO46PgOryO6WL4iXClyNbu1FG3ZTt6A35W3nniYiZWKX///+khlQN5T0uIyYkuxJDp4pvO8dw9ah4AJu0JEluqvXO8wq8ILKMtD35eg90OUZ+91OYpC5lp4D4pPKp4Td4aMCqlxkd0OOpuehJcw7X09fjQkMfoVTfSRRECD8QIG+OXaCzCuqYY1uq9UfESc3sd8NZLH4gHU9UWQYU6d9IpgCV8tRw8Kl6b/g/ezr/5OUtuV1eTDPEQH7S2ACXG89sdjJQJBKyTTuuToCe2BCaSJYV8mNFis3OzRia62Nw01nxy1dmIu8U6HqklNDwJmLpPymACRxRDvPAlyXNQ8dp9FtZVcR3iVS4xG+StZksUaABX+GJKUF+WMerwWlU/CPIQHfYLcxSqwWs2T4CTbhh471OMZitbptUJ7F44CHMhTA+sn1qmK5uHrHcneyfsz4Hxfr2d6QhMPMtMsho3AQLaB7BGJAiyPveMsWCbJrHlUb1kEP99wjSmrwXQXc0Sd5z4qd9wotO9IAmwjkmO2Y3gWbRll9jStNtodgktXuVZ9mder8XrUn2c/KURg4Jm+3pdgDxq82hiK4ElSyZNbnc3Hipd5cPO6WJ1CxSodTnoB/fKgKrSmS1yHU3DqtyqrU91pVb3bEn4z7YqKYa2kfxnOvY1mfzBgE2IJbUZeEcKlbWQcx6A6vH6gPErJ1Vh3UJaWaMZs2OeHtfJVS3E6auZwzNfwU8pGPQ2MFF1ZoY6ZyJsSEJLp+SbQ68tv+ghrwIAa8/jmcig87R1bTKhl1wljRtFT17/fBRftU8YYdp5iLagJCx1NyNBz7+oV8RHfXVNshquGQFP5zzRE9ngwANedU0garJl7+ifCVxPXkL8o9gB5gzSsybG5numA9tq+rlwP2qW0N7YakDITsMKAqIBIfabTldf9zWzWXuMH6qXzPrVMh7faRYTw2ZOGmvF7qyZzIAnxZqY7FPHpDAyQP2c2NI+f7GdE1qmZHlX7o7R/CZu9TkesOHE94P8pPgwjsNsK01/++0to7dB0X/yAjbodBvkQr54MDtXcHC78+A1QmeafL5HlB0zSNfBpe0cnv8asQJjoemQApveTniz6YlJxGQxy0O10S89m3G5MC+lQo0HWV3HxKaj1jZSSzXxicw0vW3PVEnR5lew1u/IDXi+ZUqy3VDQBljsl2U2N/xpgM0H1B4zj8mMhbWOoPXpJPpEiCcDq5zVvZfLGSG3M7ZKkY4HJ0RmE/bdXwZVXvZLt51A7dIwxAe430XLyVz56/4KwIvw8rkaubilq9ktPey0q/kfjPO+8vVLz2GHpCB04gnCqJ+HlhzuWy43LtvjRUuvxyQwbx7AiyM+5Lolia+lnaWZVwYdgVWkeLHlxt3Q4TzAUrGncnDzrDWPFsho0dAD9rc+TwI8540VIjOZS4dnW2dmQy435uxtfvLaryPKGnqY4w6Zc7+yG+ysz3Sndqn5nz27r4RXZi0pQ5LAThVuiiyukBsKRZeLn8HWtFSyasniyqiqwy4SLx+uKwTlbhYUbu02ov5xt9SsRJJnrfQeQeEl3YsPgK3yTEN2OvShivh6kfaM1dzPGiD2OO+3ejTtajPR5SLtecv4P0zc961sWmNWAAAAAElFTkSuQmCC", "brand": "#1f6b5f", "client": "Kenji", "code": "K7RA", "stage": "third", "check_in": 0, "on": "2026-05-26", "confidentiality": "Private and confidential.", "document_id": "K7RA-6K5M", "version": 1, "left_out": ["more"]}, "pages": [{"number": 1, "of": 1, "statement": "Be home for bedtime four nights a week", "why": "Stories are read once.", "approach": "Small and dated.", "measure": "Bedtimes", "unit": "a week", "baseline": 1.0, "target": 4.0, "evidence": "She asks which chapter", "by": "2027-01-17", "review_on": "2026-09-01", "first": {"what": "Tell the team: offline at six", "by": "2026-05-27", "who": "Kenji", "where": "", "done": true}, "steps": [{"what": "Tell the team: offline at six", "by": "2026-05-27", "who": "Kenji", "where": "", "done": true}], "barriers": [], "skills": [], "tools": [], "people": [], "logistics": [], "confidence": 7, "raise_by_one": "", "milestones": [], "supporters": [], "stop_doing": "", "early_warning": "", "accountability": ""}]}, "look": {"large": false, "punched": false, "grey": false}}',1,'a4','filled','2026-05-26T11:20:00.000000Z');
CREATE TABLE "goal" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "area_id" TEXT NOT NULL, "statement" TEXT NOT NULL, "why" TEXT NOT NULL,
        "benefits" TEXT NOT NULL, "kind" TEXT, "wording" TEXT, "instead" TEXT NOT NULL,
        "motive" TEXT, "values" TEXT NOT NULL, "measure" TEXT NOT NULL, "unit" TEXT NOT NULL,
        "direction" TEXT, "baseline" REAL, "target" REAL, "evidence" TEXT NOT NULL,
        "start_on" TEXT NOT NULL, "target_on" TEXT NOT NULL, "importance" INTEGER,
        "confidence" INTEGER, "commitment" INTEGER, "celebrate" TEXT NOT NULL,
        "status" TEXT NOT NULL, "position" INTEGER NOT NULL, "shareable" INTEGER NOT NULL,
        "created_at" TEXT NOT NULL
    , "progress_shareable" INTEGER NOT NULL DEFAULT 0);
INSERT INTO "goal" VALUES('a851f9a236f7ec73','adc4fd6ac5dbbeba','886b6a9743bb32f9','Wake rested five mornings a week','Everything else is easier when I am not running on empty.','Me, and everyone at breakfast','performance','toward','','want_to','["Vitality", "Being present"]','Rested mornings','a week','up',2.0,5.0,'I wake before the alarm and do not bargain with it','2026-09-29','2027-01-15',10,7,9,'Breakfast out, on a weekday','active',0,0,'2026-09-01T10:21:00.000000Z',0);
INSERT INTO "goal" VALUES('4689735bb6426888','adc4fd6ac5dbbeba','4bfc772445263acf','Lead the planning team, not the fire drills','It is the work I trained for, and the team would stop guessing.','','outcome','toward','','want_to','[]','Milestones to the internal application','','up',0.0,5.0,'The role is mine on paper','','2027-02-16',9,6,8,'','active',1,0,'2026-09-01T10:22:00.000000Z',0);
INSERT INTO "goal" VALUES('e4c0ed15358ce49d','adc4fd6ac5dbbeba','0149517d40e5234d','Keep one evening a week that is only mine','I forget who I am when every hour belongs to somebody.','','process','toward','','want_to','[]','Tuesday evenings kept','','up',0.0,8.0,'','','2026-12-15',8,8,8,'','active',2,0,'2026-09-01T10:23:00.000000Z',0);
INSERT INTO "goal" VALUES('82f866ceb4d760b2','adc4fd6ac5dbbeba','26a2e450c305af0e','Be fully there at dinner, phones away','They stopped telling me things.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',3,0,'2026-09-01T10:24:00.000000Z',0);
INSERT INTO "goal" VALUES('212fe0883421dcc7','adc4fd6ac5dbbeba','ea33f0ddc470b6e4','Six months of costs in savings','So that a bad week at work is only a bad week.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',4,0,'2026-09-01T10:25:00.000000Z',0);
INSERT INTO "goal" VALUES('bf675a41b36c58dc','adc4fd6ac5dbbeba','6311d7c3c19aa738','Finish the leadership certificate','I am two modules short and it nags.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',5,0,'2026-09-01T10:26:00.000000Z',0);
INSERT INTO "goal" VALUES('5d9ed3fb32b6d4f1','adc4fd6ac5dbbeba','c4da5e0a42502b23','Two weekends away together this year','We are good at them and forget to book them.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',6,0,'2026-09-01T10:27:00.000000Z',0);
INSERT INTO "goal" VALUES('3564e059a37cbd83','3ad7e42232608fca','f024be7b2e1f7848','Σελίδες κάθε πρωί: a first draft of the book by autumn','Because the drawer has been patient long enough.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',0,0,'2026-11-10T10:20:00.000000Z',0);
INSERT INTO "goal" VALUES('d39c5a1322c73998','3ad7e42232608fca','7746d79530f587f4','Raise my rate for new clients','The old one belongs to a younger me.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',1,0,'2026-11-10T10:21:00.000000Z',0);
INSERT INTO "goal" VALUES('71d3d3cca211b5ad','3ad7e42232608fca','157e514eb0400409','Walk by the sea three times a week','My back writes better after it.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',2,0,'2026-11-10T10:22:00.000000Z',0);
INSERT INTO "goal" VALUES('100b4d86215c31c2','3ad7e42232608fca','8e5c3834ad69f45d','Sing again in the spring concert','I am kinder when I sing.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',3,0,'2026-11-10T10:23:00.000000Z',0);
INSERT INTO "goal" VALUES('ae42c73fa0a6add7','3ad7e42232608fca','d90f5ddbb1ab0bdf','No deadline work before ten','The mornings are for pages.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',4,0,'2026-11-10T10:24:00.000000Z',0);
INSERT INTO "goal" VALUES('4c7a40f91ff129ec','3ad7e42232608fca','2c93b1ee2cb47072','A table that is only for writing','Crumbs are not muses.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',5,0,'2026-11-10T10:25:00.000000Z',0);
INSERT INTO "goal" VALUES('9a8b91430c16bc38','01c71b521bb0126a','91ba62d7954e6f27','Grow the design studio to seven people without growing my hours','A studio that needs me for everything is only a costly job.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',0,0,'2026-10-22T09:15:00.000000Z',0);
INSERT INTO "goal" VALUES('38c30afc8b61384d','01c71b521bb0126a','837630a38fa24fcf','One clear offer on one page','So that we stop writing a novel for each client.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',1,0,'2026-10-22T09:16:00.000000Z',0);
INSERT INTO "goal" VALUES('d6fa84b60aabb462','01c71b521bb0126a','21adaa5d0eeccbe4','Leave at six, four days a week','Meera asks me to read to her.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',2,0,'2026-10-22T09:17:00.000000Z',0);
INSERT INTO "goal" VALUES('7531fe6f89f63077','01c71b521bb0126a','2ff1dc911498eb3c','Hand two clients to Tomasz','He is ready; I am the one who is not.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',3,0,'2026-10-22T09:18:00.000000Z',0);
INSERT INTO "goal" VALUES('136978290940ac8c','01c71b521bb0126a','6c60d004132de366','Learn to read a balance sheet','It is my money in there.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',4,0,'2026-10-22T09:19:00.000000Z',0);
INSERT INTO "goal" VALUES('b1a0f1e2888b28a1','01c71b521bb0126a','b713f5ab176efae8','Draw for nobody, once a week','It is how all this began.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',5,0,'2026-10-22T09:20:00.000000Z',0);
INSERT INTO "goal" VALUES('4fd86b9c07d5a4b6','01c71b521bb0126a','7aa5023818da02be','Visit my parents in July','They are not getting younger.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',6,0,'2026-10-22T09:21:00.000000Z',0);
INSERT INTO "goal" VALUES('ee0fe555872020cb','01c71b521bb0126a','dc6d887e998f86a9','Run ten kilometres in autumn','My head clears at kilometre three.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',7,0,'2026-10-22T09:22:00.000000Z',0);
INSERT INTO "goal" VALUES('8c475f0f066a9ce0','01c71b521bb0126a','0a9849bd92785f7b','A monthly breakfast with the team','We only speak in tickets.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',8,0,'2026-10-22T09:23:00.000000Z',0);
INSERT INTO "goal" VALUES('2a7ed8c885b518f5','01c71b521bb0126a','e53eb6ea1057d3ba','Ask three clients what they valued','I guess at it.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',9,0,'2026-10-22T09:24:00.000000Z',0);
INSERT INTO "goal" VALUES('c8b6528204ff950a','01c71b521bb0126a','ce29564a93e36751','Two days a week of real design','I miss it.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',10,0,'2026-10-22T09:25:00.000000Z',0);
INSERT INTO "goal" VALUES('66edcc3b844a111f','01c71b521bb0126a','47073d30910d57a5','Say no to one job a month','Because a yes is worth more then.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',11,0,'2026-10-22T09:26:00.000000Z',0);
INSERT INTO "goal" VALUES('64d8f315dd4ab9a2','2ddd036b6d9993bf','a6baea516ac38413','Be awake for the small things: school gate twice a week','She is nine only once.','','process','toward','','want_to','[]','School gate mornings','a week','up',0.0,2.0,'She waves and I see it','','2027-01-29',10,6,9,'','active',0,0,'2026-10-01T17:50:00.000000Z',0);
INSERT INTO "goal" VALUES('03106ccf5c9535b7','2ddd036b6d9993bf','cc147d24ece40fd4','Move to day shifts by the new year','Nights were meant to be for a while.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',9,4,NULL,'','listed',1,0,'2026-10-01T17:55:00.000000Z',0);
INSERT INTO "goal" VALUES('a147e688dbdfb1cc','2ddd036b6d9993bf','08837097eb7907fe','One warm meal a day, sitting down','Machines give me crisps.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',2,0,'2026-10-01T17:58:00.000000Z',0);
INSERT INTO "goal" VALUES('3f7f60425b2a2de1','2ddd036b6d9993bf','08837097eb7907fe','Stop drinking coffee after two','I lie there listening to my heart.','','process','away','Mint tea from the flask',NULL,'[]','Coffees after two','a week','down',12.0,0.0,'','','',NULL,NULL,NULL,'','paused',3,0,'2026-10-01T18:01:00.000000Z',0);
INSERT INTO "goal" VALUES('547fe7bc309f42cd','bbbb71cb403898ff','b6486e02b154c6b8','Play the cello again, three evenings a week','I am more patient with everyone when I have played.','Me, Ife, the neighbours in time','process','toward','','want_to','["Music", "Patience"]','Evenings played','a week','up',0.0,3.0,'The case lives open in the corner','2026-01-01','2026-05-12',9,7,8,'A new set of strings','achieved',0,1,'2025-12-04T15:31:00.000000Z',1);
INSERT INTO "goal" VALUES('f2b76175afe9bee2','bbbb71cb403898ff','349958b13d628953','Have tea with Dad once a week, without looking at the clock','He notices the clock before I do.','Dad, and the drive home','process','toward','','believe_in','["Family"]','Teas','a month','up',1.0,4.0,'He falls asleep before I leave','2026-01-01','2026-06-12',9,7,8,'His lemon cake','achieved',1,0,'2025-12-04T15:34:00.000000Z',0);
INSERT INTO "goal" VALUES('90eedb2f2f343af7','bbbb71cb403898ff','59f2eb84bf831514','Close my own door at six, four days a week','The library opens in the morning without me, too.','The team','performance','toward','','want_to','["Fairness"]','Evenings out by six','a week','up',1.0,4.0,'Lights out in my window','2026-01-01','2026-06-12',9,7,8,'Dinner at the Turkish place','active',2,0,'2025-12-04T15:37:00.000000Z',0);
INSERT INTO "goal" VALUES('2f2654e8ae7eb70c','bbbb71cb403898ff','9661def7be180d3e','Walk the river path without the knee complaining','Ife walks fast and I like keeping up.','','outcome','away','Ten kilometres, slowly, in June','should','[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','paused',3,0,'2025-12-04T15:41:00.000000Z',0);
INSERT INTO "goal" VALUES('cd5dcea22dc93321','bbbb71cb403898ff','f82a653e3ecd9129','Put one session’s fee aside each month','So that summer is only summer.','','process',NULL,'','told_to','[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',4,0,'2025-12-04T15:44:00.000000Z',0);
INSERT INTO "goal" VALUES('6b95485bad13af36','bbbb71cb403898ff','71084c243bf7817d','Read for the archive diploma','I like being a beginner.','','learning',NULL,'','want_to','[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','released',5,0,'2025-12-04T15:47:00.000000Z',0);
INSERT INTO "goal" VALUES('09ccc2152c5e2b4b','bbbb71cb403898ff','0f3fc5ddbb41fd92','Find three people to play with','Alone is practice; four is music.','','outcome',NULL,'','want_to','[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',6,0,'2025-12-04T15:50:00.000000Z',0);
INSERT INTO "goal" VALUES('ec78d604baebb86b','f1ebd9cd49cf8ab2','372bfbabbf2ccfed','Have Ruta ready to run the library for a month','Then I choose to stay, rather than having to.','Ruta, the trust, me','outcome','toward','','want_to','["Fairness", "Trust"]','Parts of the work handed over','','up',2.0,10.0,'A month away and nobody rings','2026-10-01','2027-05-19',9,7,8,'Four weeks in Lagos','active',0,1,'2026-08-27T15:25:00.000000Z',0);
INSERT INTO "goal" VALUES('8ab04fbe3a363480','f1ebd9cd49cf8ab2','739aef1ebdc1c817','Two evenings a month at the desk with readers','It is why I came.','Readers who come after work','process','toward','','want_to','["Service"]','Desk evenings','a month','up',0.0,2.0,'I know five new names','2026-10-01','2027-01-17',9,8,8,'A book for each of them','active',1,0,'2026-08-27T15:28:00.000000Z',0);
INSERT INTO "goal" VALUES('28e7c977b980b095','f1ebd9cd49cf8ab2','20169b0c42b86384','Spend no more than three hours a week on rotas','They eat the day they are for.','Everyone on it','performance','away','The team writes it together','should','[]','Hours on rotas','a week','down',9.0,3.0,'Mondays are free','2026-10-01','2026-11-20',9,5,8,'A Monday off','active',2,0,'2026-08-27T15:31:00.000000Z',0);
INSERT INTO "goal" VALUES('c71f433138cb2caa','f1ebd9cd49cf8ab2','98f481f23fe253d8','Speak at the trust’s meeting without reading it out','I know more than my paper does.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',3,0,'2026-08-27T15:34:00.000000Z',0);
INSERT INTO "goal" VALUES('6556bceab815a8bf','f1ebd9cd49cf8ab2','5c858e7f414d5bae','A week at the national archive','To be new somewhere.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',4,0,'2026-08-27T15:37:00.000000Z',0);
INSERT INTO "goal" VALUES('038e36a4376024d4','f1ebd9cd49cf8ab2','45702ddfc4d8ef45','Quartet every Friday','Because it is the best hour.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',5,0,'2026-08-27T15:50:00.000000Z',0);
INSERT INTO "goal" VALUES('a1c5b05db6aaa0e9','f1ebd9cd49cf8ab2','6ac9c0b346f97b06','Take Dad’s recipes to my aunt in Lagos','She is the last who cooks them.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',6,0,'2026-08-27T15:52:00.000000Z',0);
INSERT INTO "goal" VALUES('3660740359129bbd','c2f590e5eacc7db0','612d0a9f6a16f9c5','Choose my next job by what I want to learn: kiểu chữ và sự tĩnh lặng','I have always chosen by who asked.','',NULL,NULL,'',NULL,'[]','Things I want to learn, named','','up',0.0,3.0,'One sentence I can say to my mother','','2026-11-10',9,6,8,'','active',0,0,'2026-07-23T13:30:00.000000Z',0);
INSERT INTO "goal" VALUES('d497edbcd85d17d2','c2f590e5eacc7db0','78426b3ee68b662e','Learn to cut letters in wood','My hands are bored.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',1,0,'2026-07-23T13:34:00.000000Z',0);
INSERT INTO "goal" VALUES('72cf677657a793e7','c2f590e5eacc7db0','3bd377cbe7f66e04','Be home for Tết without a laptop','Once, properly.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','achieved',2,0,'2026-07-23T13:37:00.000000Z',0);
INSERT INTO "goal" VALUES('d7f6185fc041929c','02c2aefbd145f0a4','92b5f6814ae44d61','Hand the release calendar to the team','A calendar in one head is a risk.','','outcome',NULL,'',NULL,'[]','Releases led by others','','up',0.0,6.0,'I read about it afterwards','','2026-11-10',9,8,9,'','achieved',0,1,'2026-04-28T10:20:00.000000Z',0);
INSERT INTO "goal" VALUES('762d92193f8c0eb1','02c2aefbd145f0a4','4802d0da46a335df','Say what I need in the first five minutes','Long meetings are where I hide it.','',NULL,NULL,'',NULL,'[]','Meetings of ten','','up',2.0,9.0,'They nod before the slides','','2026-12-02',8,7,NULL,'','achieved',1,0,'2026-04-28T10:24:00.000000Z',0);
INSERT INTO "goal" VALUES('14650bd2bed68ac6','02c2aefbd145f0a4','22a93e06c482aa1e','Be home for bedtime four nights a week','Stories are read once.','',NULL,NULL,'',NULL,'[]','Bedtimes','a week','up',1.0,4.0,'She asks which chapter','','2027-01-17',10,7,NULL,'','active',2,0,'2026-04-28T10:28:00.000000Z',0);
INSERT INTO "goal" VALUES('b29c858c3e2106db','02c2aefbd145f0a4','dd691c284f2564e3','Swim on Saturdays','It resets the week.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',3,0,'2026-04-28T10:50:00.000000Z',0);
INSERT INTO "goal" VALUES('7776e396807131fe','deb26da5900a8830','3236c1b80b13ecc3','Заснувати маленький хор: a small choir in the new town','Ми співаємо — і ми вдома.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',0,0,'2026-09-14T12:20:00.000000Z',0);
INSERT INTO "goal" VALUES('15ae5d4fffbbae13','deb26da5900a8830','93ff47fe8bc970ae','Pass the language exam in June','So that I can teach at the school.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','2027-02-06',NULL,NULL,NULL,'','paused',1,0,'2026-09-14T12:24:00.000000Z',0);
INSERT INTO "goal" VALUES('dc9d947fe90b30b3','2cc3bdef7c301a7c','cafb37a8fb7a9691','Two mornings a week that somebody counts on me for','I am better when I am expected.','',NULL,NULL,'',NULL,'[]','Mornings','a week','up',0.0,2.0,'They ring when I am late','','2026-07-31',9,7,8,'','achieved',0,0,'2026-02-10T10:20:00.000000Z',0);
INSERT INTO "goal" VALUES('7ad50e396855acc8','2cc3bdef7c301a7c','80481201f7397f0f','Paint badly, on purpose','I marked other people’s work for years.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','achieved',1,0,'2026-02-10T10:24:00.000000Z',0);
INSERT INTO "goal" VALUES('190c87f2e7a028dd','2cc3bdef7c301a7c','e210984877ef02fa','Read the long Russian one','It has waited since 1979.','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',2,0,'2026-02-10T10:27:00.000000Z',0);
CREATE TABLE "goal_change" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "at" TEXT NOT NULL, "what" TEXT NOT NULL,
        "before" TEXT NOT NULL, "after" TEXT NOT NULL, "reason" TEXT NOT NULL
    );
INSERT INTO "goal_change" VALUES('0e743e355527c962','bbbb71cb403898ff','547fe7bc309f42cd','f75edd95d8b35cf9','2026-03-12T15:25:00.000000Z','target','2','3','Three turned out to be easier.');
INSERT INTO "goal_change" VALUES('790df2e74ca59a5e','bbbb71cb403898ff','547fe7bc309f42cd','61f89247d0312df5','2026-05-21T15:25:00.000000Z','status','active','achieved','The whole suite.');
INSERT INTO "goal_change" VALUES('17456ca0cbf01673','bbbb71cb403898ff','f2b76175afe9bee2','61f89247d0312df5','2026-05-21T15:25:00.000000Z','status','active','achieved','He complains that I stay.');
INSERT INTO "goal_change" VALUES('b57ce65a4b3a9288','bbbb71cb403898ff','6b95485bad13af36','61f89247d0312df5','2026-05-21T15:25:00.000000Z','status','listed','released','It was my mother’s wish.');
INSERT INTO "goal_change" VALUES('33024960712e20f3','f1ebd9cd49cf8ab2','ec78d604baebb86b','94cacfa6f1e3a4de','2026-11-12T15:25:00.000000Z','target_on','2027-04-19','2027-05-19','The trust meets in September.');
INSERT INTO "goal_change" VALUES('d139c319f0789d08','f1ebd9cd49cf8ab2','28e7c977b980b095','94cacfa6f1e3a4de','2026-11-12T15:25:00.000000Z','status','listed','active','It will not wait.');
CREATE TABLE "habit" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "why" TEXT NOT NULL,
        "cue_kind" TEXT, "cue" TEXT NOT NULL, "anchor" TEXT NOT NULL, "tiny" TEXT NOT NULL,
        "routine" TEXT NOT NULL, "reward" TEXT NOT NULL, "if_then" TEXT NOT NULL,
        "rhythm" TEXT NOT NULL, "weekdays" INTEGER NOT NULL, "per_week" INTEGER NOT NULL,
        "start_on" TEXT NOT NULL, "ended_on" TEXT NOT NULL, "support_person" TEXT NOT NULL,
        "goal_id" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "habit" VALUES('04a77c2028c99e17','adc4fd6ac5dbbeba','ed921b80ac5531ae','Write tomorrow’s three, close the laptop','build','So that the day ends when I say so','after_habit','When the dishwasher is on','switching on the dishwasher','Write one of the three','Write tomorrow’s three on paper, close the laptop, phone to the hall','Tea, and ten pages of a novel','If it is after ten, then one line counts.','daily',127,3,'2026-11-04','','Jon','a851f9a236f7ec73',0);
INSERT INTO "habit" VALUES('419439680229855e','01c71b521bb0126a','fc5417898ccc4023','Shut the studio door at six','build','Bedtime is at seven','time','When the bell of St Anne’s rings six','the bell','Stand up','Stand up, say good night, door','The long way through the park','If a client rings at six, then Tomasz has the phone.','weekdays',15,3,'2026-11-09','','Meera','d6fa84b60aabb462',0);
INSERT INTO "habit" VALUES('7bee53b559bf260b','2ddd036b6d9993bf','2869ffa2deb5c178','Soup before the shift','build','Hands that do not shake','place','At the kitchen table, uniform on the chair','','Three spoons','A bowl, sitting','The radio','','per_week',127,4,'2026-10-20','','','64d8f315dd4ab9a2',0);
INSERT INTO "habit" VALUES('3a0c5c79cc465b9a','2ddd036b6d9993bf','2869ffa2deb5c178','Coffee after two','reduce','Sleep','feeling','When I am tired of people','','Half a cup','Mint tea instead','','','daily',127,3,'2026-10-19','2026-11-03','','3f7f60425b2a2de1',1);
INSERT INTO "habit" VALUES('8b7bd766a05068b0','bbbb71cb403898ff','d62efd0da4918032','Open the case','build','Because a closed case is furniture','after_habit','After the kettle','putting the kettle on','Open the case and tune one string','Twenty minutes, slow scales first','Tea while the rosin settles','If it is after nine, then I only tune.','daily',127,3,'2025-12-19','2026-06-29','Ife','547fe7bc309f42cd',0);
INSERT INTO "habit" VALUES('0c5f650fae2871e5','f1ebd9cd49cf8ab2','b8db10fd331f0d52','Hand over one thing before lunch','build','Mornings are for letting go','time','When the clock says eleven','the eleven o’clock tea','Name the thing','Name it, write what good looks like, hand it over','Ten minutes among the new books','If the morning is on fire, then I hand over the fire bucket.','weekdays',31,3,'2026-11-02','','Ruta','28e7c977b980b095',0);
INSERT INTO "habit" VALUES('ea63fcdf13ec60ee','f1ebd9cd49cf8ab2','b8db10fd331f0d52','Check mail at the desk','reduce','Readers see the top of my head','place','At the front desk','sitting down there','Turn the screen','Screen away, eyes up','A name learned','If it pings, then it waits for the hour.','per_week',127,2,'2026-09-23','','The volunteers','8ab04fbe3a363480',1);
INSERT INTO "habit" VALUES('4d75d4a2d5870826','c2f590e5eacc7db0','bd828d1d5be8ab69','Answer offers the next morning','build','','person','When someone asks for an answer','','“May I sleep on it?”','Sleep on it, write three lines, answer','','','daily',127,3,'2026-08-01','','','3660740359129bbd',0);
INSERT INTO "habit" VALUES('ef0b78ff3cb5ff05','02c2aefbd145f0a4','fd4fab3342621e5d','Ten minutes of planning before mail','build','','time','When the computer wakes','','One line','Ten minutes, paper','First coffee after it','','weekdays',31,3,'2026-05-13','','','14650bd2bed68ac6',0);
INSERT INTO "habit" VALUES('521d50c2fe50a63d','deb26da5900a8830','d93f69dd0126b5e9','Sing one song before supper','build','','after_habit','When the water boils','lighting the stove','One verse','One song','Soup','','daily',127,3,'2026-09-30','','','7776e396807131fe',0);
INSERT INTO "habit" VALUES('557b7b65e6352107','2cc3bdef7c301a7c','2750ba26ed4c4835','Ten minutes with a brush','build','','after_habit','After the washing-up','hanging up the tea towel','One colour','Ten minutes','Hang it on the fridge','','daily',127,3,'2026-02-26','','','7ad50e396855acc8',0);
CREATE TABLE "kept_hours" (
        "id" TEXT NOT NULL PRIMARY KEY, "code" TEXT NOT NULL, "day" TEXT NOT NULL,
        "minutes" INTEGER NOT NULL, "payment" TEXT
    );
INSERT INTO "kept_hours" VALUES('00000000000e0001','R5WD','2026-04-22',60,'paid');
INSERT INTO "kept_hours" VALUES('00000000000e0002','R5WD','2026-05-20',75,'pro_bono');
CREATE TABLE "measurement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "on" TEXT NOT NULL, "value" REAL NOT NULL
    );
INSERT INTO "measurement" VALUES('9eb5438e5a156b32','adc4fd6ac5dbbeba','a851f9a236f7ec73','0a1a7fe8b7ad705e','2026-09-01',2.0);
INSERT INTO "measurement" VALUES('3cecbd47d95fe747','adc4fd6ac5dbbeba','a851f9a236f7ec73','ed921b80ac5531ae','2026-09-15',2.0);
INSERT INTO "measurement" VALUES('db24370158aa635c','adc4fd6ac5dbbeba','a851f9a236f7ec73','10d6d52e877665f2','2026-09-29',3.0);
INSERT INTO "measurement" VALUES('795bb0bad7f4df71','adc4fd6ac5dbbeba','a851f9a236f7ec73','acf975c25fc18a8a','2026-10-13',3.0);
INSERT INTO "measurement" VALUES('17932a74573f5b86','adc4fd6ac5dbbeba','a851f9a236f7ec73','25d75ca85ceb7ade','2026-11-03',4.0);
INSERT INTO "measurement" VALUES('b5caa42dd689d79b','adc4fd6ac5dbbeba','4689735bb6426888','10d6d52e877665f2','2026-09-29',0.0);
INSERT INTO "measurement" VALUES('54021de755d453b0','adc4fd6ac5dbbeba','4689735bb6426888','acf975c25fc18a8a','2026-10-13',1.0);
INSERT INTO "measurement" VALUES('f23997a0d51ecfc5','adc4fd6ac5dbbeba','4689735bb6426888','25d75ca85ceb7ade','2026-11-03',2.0);
INSERT INTO "measurement" VALUES('9071115a54694bda','adc4fd6ac5dbbeba','e4c0ed15358ce49d','10d6d52e877665f2','2026-09-29',0.0);
INSERT INTO "measurement" VALUES('2ea88b13d3b3c7ef','adc4fd6ac5dbbeba','e4c0ed15358ce49d','acf975c25fc18a8a','2026-10-13',2.0);
INSERT INTO "measurement" VALUES('cce004cd52fe4404','adc4fd6ac5dbbeba','e4c0ed15358ce49d','25d75ca85ceb7ade','2026-11-03',5.0);
INSERT INTO "measurement" VALUES('066e97724479b081','2ddd036b6d9993bf','64d8f315dd4ab9a2','c6a1795c5e003d8d','2026-11-03',0.0);
INSERT INTO "measurement" VALUES('1cb870695ad3e8ba','bbbb71cb403898ff','547fe7bc309f42cd','e0497cf65c3ef090','2026-02-12',3.0);
INSERT INTO "measurement" VALUES('33cdd108d7485523','bbbb71cb403898ff','547fe7bc309f42cd','f75edd95d8b35cf9','2026-03-12',3.0);
INSERT INTO "measurement" VALUES('8752251b5251b9b6','bbbb71cb403898ff','547fe7bc309f42cd','4ae331a853bcc18c','2026-04-16',3.0);
INSERT INTO "measurement" VALUES('9e6785bacec6261f','bbbb71cb403898ff','547fe7bc309f42cd','61f89247d0312df5','2026-05-21',4.0);
INSERT INTO "measurement" VALUES('baefea22da1e64cf','bbbb71cb403898ff','f2b76175afe9bee2','e0497cf65c3ef090','2026-02-12',3.0);
INSERT INTO "measurement" VALUES('d2054ac25692d138','bbbb71cb403898ff','f2b76175afe9bee2','f75edd95d8b35cf9','2026-03-12',4.0);
INSERT INTO "measurement" VALUES('25899ed4d19c35cb','bbbb71cb403898ff','f2b76175afe9bee2','4ae331a853bcc18c','2026-04-16',4.0);
INSERT INTO "measurement" VALUES('3c9eff744e10a234','bbbb71cb403898ff','f2b76175afe9bee2','61f89247d0312df5','2026-05-21',5.0);
INSERT INTO "measurement" VALUES('592763dc5968e0e4','bbbb71cb403898ff','90eedb2f2f343af7','e0497cf65c3ef090','2026-02-12',2.0);
INSERT INTO "measurement" VALUES('703cc47bd5dd4d4d','bbbb71cb403898ff','90eedb2f2f343af7','f75edd95d8b35cf9','2026-03-12',2.0);
INSERT INTO "measurement" VALUES('c3c1188e50e6b1e0','bbbb71cb403898ff','90eedb2f2f343af7','4ae331a853bcc18c','2026-04-16',3.0);
INSERT INTO "measurement" VALUES('dad6792dcd5b1e49','bbbb71cb403898ff','90eedb2f2f343af7','61f89247d0312df5','2026-05-21',4.0);
INSERT INTO "measurement" VALUES('66a00e67f8facc0c','f1ebd9cd49cf8ab2','ec78d604baebb86b','889b76989336dd03','2026-10-01',2.0);
INSERT INTO "measurement" VALUES('04d7882178454821','f1ebd9cd49cf8ab2','ec78d604baebb86b','8bf9a13b7b1b57cd','2026-10-15',3.0);
INSERT INTO "measurement" VALUES('ba24627a7404309f','f1ebd9cd49cf8ab2','ec78d604baebb86b','1bece8c0f4b9b48a','2026-10-29',3.0);
INSERT INTO "measurement" VALUES('abe030466e581147','f1ebd9cd49cf8ab2','ec78d604baebb86b','94cacfa6f1e3a4de','2026-11-12',4.0);
INSERT INTO "measurement" VALUES('a30f01daf78fc436','f1ebd9cd49cf8ab2','8ab04fbe3a363480','889b76989336dd03','2026-10-01',0.0);
INSERT INTO "measurement" VALUES('41467b9476da404b','f1ebd9cd49cf8ab2','8ab04fbe3a363480','8bf9a13b7b1b57cd','2026-10-15',1.0);
INSERT INTO "measurement" VALUES('585bdc33f34eacb4','f1ebd9cd49cf8ab2','8ab04fbe3a363480','1bece8c0f4b9b48a','2026-10-29',1.0);
INSERT INTO "measurement" VALUES('4a17a9ffeda28d5c','f1ebd9cd49cf8ab2','8ab04fbe3a363480','94cacfa6f1e3a4de','2026-11-12',2.0);
INSERT INTO "measurement" VALUES('df7df54df624bc60','f1ebd9cd49cf8ab2','28e7c977b980b095','889b76989336dd03','2026-10-01',9.0);
INSERT INTO "measurement" VALUES('7db56f07756f3875','f1ebd9cd49cf8ab2','28e7c977b980b095','8bf9a13b7b1b57cd','2026-10-15',7.0);
INSERT INTO "measurement" VALUES('f69355ed729928c9','f1ebd9cd49cf8ab2','28e7c977b980b095','1bece8c0f4b9b48a','2026-10-29',6.0);
INSERT INTO "measurement" VALUES('e84f23b96ced0971','f1ebd9cd49cf8ab2','28e7c977b980b095','94cacfa6f1e3a4de','2026-11-12',5.0);
INSERT INTO "measurement" VALUES('281c41cf53667c65','c2f590e5eacc7db0','3660740359129bbd','5bba06d6db33277e','2026-09-03',0.0);
INSERT INTO "measurement" VALUES('c653bb88d2b0f87a','c2f590e5eacc7db0','3660740359129bbd','9828fa49d9c81fa8','2026-10-15',2.0);
INSERT INTO "measurement" VALUES('798bbcbc2770897b','02c2aefbd145f0a4','d7f6185fc041929c','db544302a8260d66','2026-06-30',1.0);
INSERT INTO "measurement" VALUES('f269a3a2249a79cf','02c2aefbd145f0a4','d7f6185fc041929c','543229e8a54ffdba','2026-07-21',2.0);
INSERT INTO "measurement" VALUES('6b478a8821c46a23','02c2aefbd145f0a4','d7f6185fc041929c','cd1010cea279ee0e','2026-08-25',3.0);
INSERT INTO "measurement" VALUES('e425716e1eee5a77','02c2aefbd145f0a4','d7f6185fc041929c','45edf7b49fa3de62','2026-09-15',4.0);
INSERT INTO "measurement" VALUES('5d0358541c184acb','02c2aefbd145f0a4','d7f6185fc041929c','becbde9a9ccdceb6','2026-10-06',5.0);
INSERT INTO "measurement" VALUES('d5e13f3a19423b1f','02c2aefbd145f0a4','d7f6185fc041929c','37a9c58099f7bf0a','2026-10-20',6.0);
INSERT INTO "measurement" VALUES('4ebf2620166c2b73','02c2aefbd145f0a4','d7f6185fc041929c','b087ac669721af5e','2026-11-03',6.0);
INSERT INTO "measurement" VALUES('c79d0d0613961bc7','02c2aefbd145f0a4','d7f6185fc041929c','2965934c944b9fb2','2026-11-17',6.0);
INSERT INTO "measurement" VALUES('17c33675a6bb0590','02c2aefbd145f0a4','762d92193f8c0eb1','db544302a8260d66','2026-06-30',2.0);
INSERT INTO "measurement" VALUES('90a11d5ba3e4f5e4','02c2aefbd145f0a4','762d92193f8c0eb1','543229e8a54ffdba','2026-07-21',3.0);
INSERT INTO "measurement" VALUES('097f0441a10ee638','02c2aefbd145f0a4','762d92193f8c0eb1','cd1010cea279ee0e','2026-08-25',4.0);
INSERT INTO "measurement" VALUES('825ceb279e38d68c','02c2aefbd145f0a4','762d92193f8c0eb1','45edf7b49fa3de62','2026-09-15',5.0);
INSERT INTO "measurement" VALUES('fb3ad20d9b62c6e0','02c2aefbd145f0a4','762d92193f8c0eb1','becbde9a9ccdceb6','2026-10-06',6.0);
INSERT INTO "measurement" VALUES('7418b8f3988cb734','02c2aefbd145f0a4','762d92193f8c0eb1','37a9c58099f7bf0a','2026-10-20',7.0);
INSERT INTO "measurement" VALUES('ecf69fd995b6a788','02c2aefbd145f0a4','762d92193f8c0eb1','b087ac669721af5e','2026-11-03',8.0);
INSERT INTO "measurement" VALUES('65d486bf92e097dc','02c2aefbd145f0a4','762d92193f8c0eb1','2965934c944b9fb2','2026-11-17',9.0);
INSERT INTO "measurement" VALUES('b5fab02f260581a5','02c2aefbd145f0a4','14650bd2bed68ac6','db544302a8260d66','2026-06-30',1.0);
INSERT INTO "measurement" VALUES('2ed89715232f71f9','02c2aefbd145f0a4','14650bd2bed68ac6','543229e8a54ffdba','2026-07-21',2.0);
INSERT INTO "measurement" VALUES('a7b67dfb2059624d','02c2aefbd145f0a4','14650bd2bed68ac6','cd1010cea279ee0e','2026-08-25',2.0);
INSERT INTO "measurement" VALUES('209464e11d8352a1','02c2aefbd145f0a4','14650bd2bed68ac6','45edf7b49fa3de62','2026-09-15',2.0);
INSERT INTO "measurement" VALUES('99724bc71aad42f5','02c2aefbd145f0a4','14650bd2bed68ac6','becbde9a9ccdceb6','2026-10-06',3.0);
INSERT INTO "measurement" VALUES('125032ad17d73349','02c2aefbd145f0a4','14650bd2bed68ac6','37a9c58099f7bf0a','2026-10-20',4.0);
INSERT INTO "measurement" VALUES('8b2e19931501239d','02c2aefbd145f0a4','14650bd2bed68ac6','b087ac669721af5e','2026-11-03',3.0);
INSERT INTO "measurement" VALUES('040c0079122b13f1','02c2aefbd145f0a4','14650bd2bed68ac6','2965934c944b9fb2','2026-11-17',3.0);
INSERT INTO "measurement" VALUES('91ea6ed8e4ca1931','2cc3bdef7c301a7c','dc9d947fe90b30b3','3e661ac669c0b49e','2026-09-22',2.0);
CREATE TABLE "milestone" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "title" TEXT NOT NULL,
        "on" TEXT NOT NULL, "measure" TEXT NOT NULL, "reached_on" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    );
INSERT INTO "milestone" VALUES('47d2c4d8f7278bd5','adc4fd6ac5dbbeba','a851f9a236f7ec73','First week with five','2026-10-18','five of seven','2026-10-18',0);
INSERT INTO "milestone" VALUES('e60a3e92767207ea','adc4fd6ac5dbbeba','a851f9a236f7ec73','A month of fours','2026-11-22','four or more, four weeks','',1);
INSERT INTO "milestone" VALUES('8441b84bf5bc83ff','adc4fd6ac5dbbeba','a851f9a236f7ec73','Five, without thinking','2027-01-15','','',2);
INSERT INTO "milestone" VALUES('a4284756e8f93d79','adc4fd6ac5dbbeba','4689735bb6426888','Plan for the north side drawn','2026-10-23','on the wall','2026-10-22',0);
INSERT INTO "milestone" VALUES('425fc1106843b98e','adc4fd6ac5dbbeba','4689735bb6426888','Shown to Karin','2026-11-06','','2026-11-06',1);
INSERT INTO "milestone" VALUES('e0973ac9e78e35a3','adc4fd6ac5dbbeba','4689735bb6426888','Application written','2026-12-17','','',2);
INSERT INTO "milestone" VALUES('7eceb48366d8b1b8','adc4fd6ac5dbbeba','4689735bb6426888','Application sent','2027-01-08','','',3);
INSERT INTO "milestone" VALUES('d843d6334b90d7af','2ddd036b6d9993bf','64d8f315dd4ab9a2','Ask for the rota','2026-11-06','','2026-11-06',0);
INSERT INTO "milestone" VALUES('767b4feccadb53c4','2ddd036b6d9993bf','64d8f315dd4ab9a2','First month with eight','2027-01-01','eight mornings','',1);
INSERT INTO "milestone" VALUES('478507056bd846c2','bbbb71cb403898ff','547fe7bc309f42cd','A week of three','2026-01-18','three evenings','2026-01-16',0);
INSERT INTO "milestone" VALUES('e5bc80beeb22c2d7','bbbb71cb403898ff','547fe7bc309f42cd','The first page of the suite','2026-03-12','without stopping','2026-03-05',1);
INSERT INTO "milestone" VALUES('83f3fa786a6d3eec','bbbb71cb403898ff','547fe7bc309f42cd','All of it, slowly','2026-05-12','once through','2026-05-08',2);
INSERT INTO "milestone" VALUES('f3352b4a8ab4adff','f1ebd9cd49cf8ab2','ec78d604baebb86b','Story hour is hers','2026-10-16','two months','2026-10-15',0);
INSERT INTO "milestone" VALUES('916ca50409ff2a14','f1ebd9cd49cf8ab2','ec78d604baebb86b','She signs the orders','2026-12-17','no second signature','',1);
INSERT INTO "milestone" VALUES('2fa41ebd8949a629','f1ebd9cd49cf8ab2','ec78d604baebb86b','A week without me','2027-02-05','no calls','',2);
CREATE TABLE "pair_choice" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "first_id" TEXT NOT NULL, "second_id" TEXT NOT NULL, "winner_id" TEXT NOT NULL,
        "direct" INTEGER NOT NULL
    );
INSERT INTO "pair_choice" VALUES('af0e4ee806c0e207','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','4689735bb6426888','a851f9a236f7ec73',0);
INSERT INTO "pair_choice" VALUES('4d45c8a1860b5e1c','adc4fd6ac5dbbeba','10d6d52e877665f2','e4c0ed15358ce49d','82f866ceb4d760b2','e4c0ed15358ce49d',0);
INSERT INTO "pair_choice" VALUES('eb7d425b0555da31','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','212fe0883421dcc7','a851f9a236f7ec73',0);
INSERT INTO "pair_choice" VALUES('89b4bc1484a05646','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888','e4c0ed15358ce49d','',0);
INSERT INTO "pair_choice" VALUES('27ec35ce03ead25b','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','82f866ceb4d760b2','a851f9a236f7ec73',0);
INSERT INTO "pair_choice" VALUES('c623af8783354e70','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888','212fe0883421dcc7','4689735bb6426888',0);
INSERT INTO "pair_choice" VALUES('645b2941027fca85','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','e4c0ed15358ce49d','a851f9a236f7ec73',0);
INSERT INTO "pair_choice" VALUES('0292a2fa81ca469a','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888','82f866ceb4d760b2','4689735bb6426888',0);
INSERT INTO "pair_choice" VALUES('a0ca1cb40114c2af','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','bf675a41b36c58dc','a851f9a236f7ec73',0);
INSERT INTO "pair_choice" VALUES('3f01966d805f3ec4','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888','5d9ed3fb32b6d4f1','4689735bb6426888',0);
INSERT INTO "pair_choice" VALUES('dd391026ffa9bad9','adc4fd6ac5dbbeba','10d6d52e877665f2','e4c0ed15358ce49d','212fe0883421dcc7','e4c0ed15358ce49d',0);
INSERT INTO "pair_choice" VALUES('7b7089e07ef436ee','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','5d9ed3fb32b6d4f1','a851f9a236f7ec73',0);
INSERT INTO "pair_choice" VALUES('19a80399fe3eb303','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888','bf675a41b36c58dc','4689735bb6426888',0);
INSERT INTO "pair_choice" VALUES('b7df7d537d892f18','adc4fd6ac5dbbeba','10d6d52e877665f2','e4c0ed15358ce49d','5d9ed3fb32b6d4f1','e4c0ed15358ce49d',0);
INSERT INTO "pair_choice" VALUES('5616f70cfcd3ab2d','adc4fd6ac5dbbeba','10d6d52e877665f2','82f866ceb4d760b2','212fe0883421dcc7','82f866ceb4d760b2',0);
INSERT INTO "pair_choice" VALUES('f44e70c67c1e2742','adc4fd6ac5dbbeba','10d6d52e877665f2','e4c0ed15358ce49d','bf675a41b36c58dc','e4c0ed15358ce49d',0);
INSERT INTO "pair_choice" VALUES('9285ea7ffb68a357','adc4fd6ac5dbbeba','10d6d52e877665f2','82f866ceb4d760b2','5d9ed3fb32b6d4f1','82f866ceb4d760b2',0);
INSERT INTO "pair_choice" VALUES('30bd64397ab31f6c','adc4fd6ac5dbbeba','10d6d52e877665f2','212fe0883421dcc7','bf675a41b36c58dc','212fe0883421dcc7',0);
INSERT INTO "pair_choice" VALUES('cef4ddf2f9fd9b81','adc4fd6ac5dbbeba','10d6d52e877665f2','82f866ceb4d760b2','bf675a41b36c58dc','82f866ceb4d760b2',0);
INSERT INTO "pair_choice" VALUES('6d2c57ac79481796','adc4fd6ac5dbbeba','10d6d52e877665f2','212fe0883421dcc7','5d9ed3fb32b6d4f1','212fe0883421dcc7',0);
INSERT INTO "pair_choice" VALUES('0b63d165f89293ab','adc4fd6ac5dbbeba','10d6d52e877665f2','bf675a41b36c58dc','5d9ed3fb32b6d4f1','bf675a41b36c58dc',0);
INSERT INTO "pair_choice" VALUES('a99b4b1f77dd0fc0','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888','e4c0ed15358ce49d','4689735bb6426888',1);
INSERT INTO "pair_choice" VALUES('a4a6112bc3c42c96','2ddd036b6d9993bf','c6a1795c5e003d8d','64d8f315dd4ab9a2','03106ccf5c9535b7','64d8f315dd4ab9a2',0);
INSERT INTO "pair_choice" VALUES('42dd8ae5430ea8ab','2ddd036b6d9993bf','c6a1795c5e003d8d','64d8f315dd4ab9a2','a147e688dbdfb1cc','64d8f315dd4ab9a2',0);
INSERT INTO "pair_choice" VALUES('e115049ec25924c0','2ddd036b6d9993bf','c6a1795c5e003d8d','03106ccf5c9535b7','a147e688dbdfb1cc','03106ccf5c9535b7',0);
INSERT INTO "pair_choice" VALUES('640d6b6d77308572','bbbb71cb403898ff','c5d5f1b3f7e6095d','547fe7bc309f42cd','f2b76175afe9bee2','547fe7bc309f42cd',0);
INSERT INTO "pair_choice" VALUES('0244e526f67b0187','bbbb71cb403898ff','c5d5f1b3f7e6095d','90eedb2f2f343af7','2f2654e8ae7eb70c','90eedb2f2f343af7',0);
INSERT INTO "pair_choice" VALUES('a07c5ee075c57d9c','bbbb71cb403898ff','c5d5f1b3f7e6095d','547fe7bc309f42cd','cd5dcea22dc93321','547fe7bc309f42cd',0);
INSERT INTO "pair_choice" VALUES('3eb3d899f50ff9b1','bbbb71cb403898ff','c5d5f1b3f7e6095d','f2b76175afe9bee2','90eedb2f2f343af7','',0);
INSERT INTO "pair_choice" VALUES('dceb5253745a75c6','bbbb71cb403898ff','c5d5f1b3f7e6095d','547fe7bc309f42cd','2f2654e8ae7eb70c','547fe7bc309f42cd',0);
INSERT INTO "pair_choice" VALUES('7b22cc0cf3a4f1db','bbbb71cb403898ff','c5d5f1b3f7e6095d','f2b76175afe9bee2','cd5dcea22dc93321','f2b76175afe9bee2',0);
INSERT INTO "pair_choice" VALUES('195a45c672ef6df0','bbbb71cb403898ff','c5d5f1b3f7e6095d','547fe7bc309f42cd','90eedb2f2f343af7','547fe7bc309f42cd',0);
INSERT INTO "pair_choice" VALUES('b791bf7ff239ea05','bbbb71cb403898ff','c5d5f1b3f7e6095d','f2b76175afe9bee2','2f2654e8ae7eb70c','f2b76175afe9bee2',0);
INSERT INTO "pair_choice" VALUES('55c939397184661a','bbbb71cb403898ff','c5d5f1b3f7e6095d','547fe7bc309f42cd','09ccc2152c5e2b4b','547fe7bc309f42cd',0);
INSERT INTO "pair_choice" VALUES('f400b2f2f0cee22f','bbbb71cb403898ff','c5d5f1b3f7e6095d','90eedb2f2f343af7','cd5dcea22dc93321','90eedb2f2f343af7',0);
INSERT INTO "pair_choice" VALUES('92382cac70195e44','bbbb71cb403898ff','c5d5f1b3f7e6095d','f2b76175afe9bee2','09ccc2152c5e2b4b','f2b76175afe9bee2',0);
INSERT INTO "pair_choice" VALUES('306fa665ef63da59','bbbb71cb403898ff','c5d5f1b3f7e6095d','2f2654e8ae7eb70c','cd5dcea22dc93321','2f2654e8ae7eb70c',0);
INSERT INTO "pair_choice" VALUES('cea7201f6eae566e','bbbb71cb403898ff','c5d5f1b3f7e6095d','90eedb2f2f343af7','09ccc2152c5e2b4b','90eedb2f2f343af7',0);
INSERT INTO "pair_choice" VALUES('6cde99d8edf8d283','bbbb71cb403898ff','c5d5f1b3f7e6095d','2f2654e8ae7eb70c','09ccc2152c5e2b4b','2f2654e8ae7eb70c',0);
INSERT INTO "pair_choice" VALUES('0b1613926d434e98','bbbb71cb403898ff','c5d5f1b3f7e6095d','cd5dcea22dc93321','09ccc2152c5e2b4b','cd5dcea22dc93321',0);
INSERT INTO "pair_choice" VALUES('a94d8d4bec8dcaad','bbbb71cb403898ff','c5d5f1b3f7e6095d','f2b76175afe9bee2','90eedb2f2f343af7','f2b76175afe9bee2',1);
INSERT INTO "pair_choice" VALUES('26d2f05212815918','f1ebd9cd49cf8ab2','889b76989336dd03','ec78d604baebb86b','8ab04fbe3a363480','ec78d604baebb86b',0);
INSERT INTO "pair_choice" VALUES('c50a6a0b91cbd52d','f1ebd9cd49cf8ab2','889b76989336dd03','28e7c977b980b095','c71f433138cb2caa','28e7c977b980b095',0);
INSERT INTO "pair_choice" VALUES('6341e3c511165142','f1ebd9cd49cf8ab2','889b76989336dd03','ec78d604baebb86b','6556bceab815a8bf','ec78d604baebb86b',0);
INSERT INTO "pair_choice" VALUES('01795d7e9060cd57','f1ebd9cd49cf8ab2','889b76989336dd03','8ab04fbe3a363480','28e7c977b980b095','',0);
INSERT INTO "pair_choice" VALUES('9fb0d7380fab496c','f1ebd9cd49cf8ab2','889b76989336dd03','ec78d604baebb86b','c71f433138cb2caa','ec78d604baebb86b',0);
INSERT INTO "pair_choice" VALUES('3de850f18ef5c581','f1ebd9cd49cf8ab2','889b76989336dd03','8ab04fbe3a363480','6556bceab815a8bf','8ab04fbe3a363480',0);
INSERT INTO "pair_choice" VALUES('dc1fcaab0e404196','f1ebd9cd49cf8ab2','889b76989336dd03','ec78d604baebb86b','28e7c977b980b095','ec78d604baebb86b',0);
INSERT INTO "pair_choice" VALUES('7a5744648d8abdab','f1ebd9cd49cf8ab2','889b76989336dd03','8ab04fbe3a363480','c71f433138cb2caa','8ab04fbe3a363480',0);
INSERT INTO "pair_choice" VALUES('188ebe1e0cd539c0','f1ebd9cd49cf8ab2','889b76989336dd03','28e7c977b980b095','6556bceab815a8bf','28e7c977b980b095',0);
INSERT INTO "pair_choice" VALUES('b6c637d78c1fb5d5','f1ebd9cd49cf8ab2','889b76989336dd03','c71f433138cb2caa','6556bceab815a8bf','c71f433138cb2caa',0);
INSERT INTO "pair_choice" VALUES('54fdb1910b6a31ea','f1ebd9cd49cf8ab2','889b76989336dd03','8ab04fbe3a363480','28e7c977b980b095','8ab04fbe3a363480',1);
CREATE TABLE "person" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "relation" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "person" VALUES('12ebae542e75bd6f','adc4fd6ac5dbbeba','Sam','colleague, shares the desk',0);
INSERT INTO "person" VALUES('b123280dadc03984','adc4fd6ac5dbbeba','Karin','head of planning',1);
INSERT INTO "person" VALUES('4f5aa1c72d0ab599','adc4fd6ac5dbbeba','Jon','partner',2);
INSERT INTO "person" VALUES('5d511627a7678fde','bbbb71cb403898ff','Ife','partner',0);
INSERT INTO "person" VALUES('fb888fe126b20bf3','bbbb71cb403898ff','Dad','father, 84',1);
INSERT INTO "person" VALUES('99c0099aa5fc8808','bbbb71cb403898ff','T. B.','brother',2);
INSERT INTO "person" VALUES('37f783542547041d','bbbb71cb403898ff','Ruta','deputy',3);
INSERT INTO "person" VALUES('7c6c1d8a348a1528','f1ebd9cd49cf8ab2','Ruta','deputy',0);
INSERT INTO "person" VALUES('1aa39743b3d4913d','f1ebd9cd49cf8ab2','M. Bell','chair',1);
CREATE TABLE "personal_value" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "rank" INTEGER, "lived" INTEGER, "position" INTEGER NOT NULL
    );
INSERT INTO "personal_value" VALUES('fbd64db4b2015106','adc4fd6ac5dbbeba','Vitality',1,4,0);
INSERT INTO "personal_value" VALUES('9a0dc76e314bcd1b','adc4fd6ac5dbbeba','Being present',2,5,1);
INSERT INTO "personal_value" VALUES('38454127b0964930','adc4fd6ac5dbbeba','Craft',3,3,2);
INSERT INTO "personal_value" VALUES('d67cbae12fe0c545','adc4fd6ac5dbbeba','Fairness',4,8,3);
INSERT INTO "personal_value" VALUES('74b4349aaf2b415a','adc4fd6ac5dbbeba','Family',5,6,4);
INSERT INTO "personal_value" VALUES('eab1bab29f3ba601','3ad7e42232608fca','Words',1,6,0);
INSERT INTO "personal_value" VALUES('88e9346c1e862216','3ad7e42232608fca','Freedom',2,4,1);
INSERT INTO "personal_value" VALUES('2720ae259dd09e2b','3ad7e42232608fca','Loyalty',3,8,2);
INSERT INTO "personal_value" VALUES('a8043bceaba8a760','bbbb71cb403898ff','Music',1,3,0);
INSERT INTO "personal_value" VALUES('463bb5882af32375','bbbb71cb403898ff','Family',2,5,1);
INSERT INTO "personal_value" VALUES('e4732f41aa3d9f8a','bbbb71cb403898ff','Patience',3,6,2);
INSERT INTO "personal_value" VALUES('82aaa8fb29881b9f','bbbb71cb403898ff','Fairness',4,8,3);
INSERT INTO "personal_value" VALUES('20e222b4a8d297b4','bbbb71cb403898ff','Humour',5,7,4);
INSERT INTO "personal_value" VALUES('bf199c6e281d13c9','bbbb71cb403898ff','Quiet',NULL,4,5);
INSERT INTO "personal_value" VALUES('3ffd2a1735f51cfe','f1ebd9cd49cf8ab2','Service',1,5,0);
INSERT INTO "personal_value" VALUES('de34a3d0b53f9913','f1ebd9cd49cf8ab2','Trust',2,7,1);
CREATE TABLE "placement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL, "impact" INTEGER, "effort" INTEGER, "importance" INTEGER,
        "urgency" INTEGER
    );
INSERT INTO "placement" VALUES('10d6d52e877665f2/a851f9a236f7ec73','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73',5,3,5,4);
INSERT INTO "placement" VALUES('10d6d52e877665f2/4689735bb6426888','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888',5,4,5,3);
INSERT INTO "placement" VALUES('10d6d52e877665f2/e4c0ed15358ce49d','adc4fd6ac5dbbeba','10d6d52e877665f2','e4c0ed15358ce49d',4,1,4,3);
INSERT INTO "placement" VALUES('10d6d52e877665f2/82f866ceb4d760b2','adc4fd6ac5dbbeba','10d6d52e877665f2','82f866ceb4d760b2',4,2,4,2);
INSERT INTO "placement" VALUES('10d6d52e877665f2/212fe0883421dcc7','adc4fd6ac5dbbeba','10d6d52e877665f2','212fe0883421dcc7',3,4,3,1);
INSERT INTO "placement" VALUES('10d6d52e877665f2/bf675a41b36c58dc','adc4fd6ac5dbbeba','10d6d52e877665f2','bf675a41b36c58dc',3,3,2,2);
INSERT INTO "placement" VALUES('10d6d52e877665f2/5d9ed3fb32b6d4f1','adc4fd6ac5dbbeba','10d6d52e877665f2','5d9ed3fb32b6d4f1',3,1,3,1);
INSERT INTO "placement" VALUES('c5d5f1b3f7e6095d/547fe7bc309f42cd','bbbb71cb403898ff','c5d5f1b3f7e6095d','547fe7bc309f42cd',5,2,5,3);
INSERT INTO "placement" VALUES('c5d5f1b3f7e6095d/f2b76175afe9bee2','bbbb71cb403898ff','c5d5f1b3f7e6095d','f2b76175afe9bee2',5,2,5,5);
INSERT INTO "placement" VALUES('c5d5f1b3f7e6095d/90eedb2f2f343af7','bbbb71cb403898ff','c5d5f1b3f7e6095d','90eedb2f2f343af7',4,4,4,3);
INSERT INTO "placement" VALUES('c5d5f1b3f7e6095d/2f2654e8ae7eb70c','bbbb71cb403898ff','c5d5f1b3f7e6095d','2f2654e8ae7eb70c',3,3,3,2);
INSERT INTO "placement" VALUES('c5d5f1b3f7e6095d/cd5dcea22dc93321','bbbb71cb403898ff','c5d5f1b3f7e6095d','cd5dcea22dc93321',2,1,2,2);
INSERT INTO "placement" VALUES('c5d5f1b3f7e6095d/09ccc2152c5e2b4b','bbbb71cb403898ff','c5d5f1b3f7e6095d','09ccc2152c5e2b4b',3,4,2,1);
INSERT INTO "placement" VALUES('889b76989336dd03/ec78d604baebb86b','f1ebd9cd49cf8ab2','889b76989336dd03','ec78d604baebb86b',5,4,5,3);
INSERT INTO "placement" VALUES('889b76989336dd03/8ab04fbe3a363480','f1ebd9cd49cf8ab2','889b76989336dd03','8ab04fbe3a363480',5,2,5,3);
INSERT INTO "placement" VALUES('889b76989336dd03/28e7c977b980b095','f1ebd9cd49cf8ab2','889b76989336dd03','28e7c977b980b095',4,3,4,5);
INSERT INTO "placement" VALUES('889b76989336dd03/c71f433138cb2caa','f1ebd9cd49cf8ab2','889b76989336dd03','c71f433138cb2caa',3,2,3,2);
INSERT INTO "placement" VALUES('889b76989336dd03/6556bceab815a8bf','f1ebd9cd49cf8ab2','889b76989336dd03','6556bceab815a8bf',2,3,2,1);
CREATE TABLE "practice" (
        "id" TEXT NOT NULL PRIMARY KEY, "coach" TEXT NOT NULL, "name" TEXT NOT NULL,
        "email" TEXT NOT NULL, "phone" TEXT NOT NULL, "website" TEXT NOT NULL,
        "about" TEXT NOT NULL, "logo" BLOB NOT NULL, "logo_name" TEXT NOT NULL,
        "brand" TEXT NOT NULL, "paper" TEXT NOT NULL, "language" TEXT NOT NULL,
        "client_shown_as" TEXT NOT NULL, "confidentiality" TEXT NOT NULL, "agreement" TEXT NOT NULL,
        "keep_years" INTEGER NOT NULL, "starter_version" INTEGER NOT NULL
    , "welcome" TEXT NOT NULL DEFAULT '', "promise" TEXT NOT NULL DEFAULT '');
INSERT INTO "practice" VALUES('practice','Elin Sandmark','Stillwater Lane Coaching','elin@stillwater-lane.example','01632 960 900','stillwater-lane.example','I listen closely, ask plain questions and keep us on what matters to you. Before this I taught woodwork for fourteen years; people and oak have grain, and both tell you where to begin.',X'89504E470D0A1A0A0000000D49484452000000F0000000F00803000000098B19A000000060504C54451B6A601E6B5F1F6B5F1F6C60B14928B4472AB4472AB4472A0B7F3BAC3B3100FF00F60808003F3FD1502C00AA5500007F0000FF7F0000AA55550000001E6A5EB4482B206E621E6C601E6A5E1E6A5E1E6A5E1E6A5D1E6A5E1E6A5E2669651B695A9E5EC1100000002074524E5318569FDC1DD3A55A030801010407030201020300FEFEFEFCCEB18F2E50700E14F299F552000011BC4944415478DAE55D097BA3380F962149DB99DDEF0AB5C136F0FFFFE567AE047C9FA493F53E3BD36953EC1759B22E4B703F6B0000E23DA55DD7B5EB105F52DA73247E74DE32CE40CA504FABB6691A82B741765F8A1FB415ED113B0377D9296044A81348578C8D61ACE805EE0EA111FE50C06207D37AA6A911A8027CFE704D514152177AB200DB3621588FA89B5680FE730043DF45823D80EE7AF81300B37E226D02D81DE8A6EDD9CF060CA82359D03E30930E8D3F1530A02A27DA27E62A273F433EB82DC98D76C34CDA7CEC9CE9418C36D3395A6A886753F68300435588B8073257F04300B3F27037C8EC070086AA09804B763AF4AA6F06FC326ED2A90CA9BCEB47DD0DE7F4F56A27CD36D3C2A0764DFB48E5545E4E023CFAC0259B5D200C41CE188CC3E7F6FB9FC3088C7161346E1606F1813CBE08F0276F5D0B5CF4E28E72181C13890FF009B61B34C12DFFEB158059E5388866B0150FB17C40A09E413B1E9C20BD62010F62373B4ECE967216F178600B68EBD309857301A3DAB6F366B429362D800333C1353A1130D8C83B6982151B528F8F8155565D355678C500E616F2CEF64D267D75B1463213192296D1603371EBBC9E0A40B599CC98444C16FC1BD0991640321B723B321B67ECA034606EE25EF17D5ACA0D458DDA2B26BC2860A3B42A0877B33E499E032AE8D3A3613B937CE66A3064B1ADC75280598D0D6FB92A0C77B342F5D3D7AC0C60A43F2284A2775264082AD30A5009C0BDD6809B54F9D3226160305708E9B3031EA8762AB19BC7FB8963D4EF6B82E99017B0387DF5E485FBC903F444F63E91FD3E3668F162D29F8E770AE468898CBB211F60212DB4E465F7970CA625B2A7ECF4F9D0D8E2AC266906D54B47643FFE8268BCFCFEC2C1F588C71C80A18E7E9BC6F1FB328DAF14226B57558FE98075F28AA4E81A978FDBEDFA3D8DEBEDF671893FA0348CEC21B95C0B1F357871C039AFA2FD3E8EDB472CA175D2DAAD58BBBCA75ABC3C1AEEF55B1DD75832732D6248024C71A2AEBE1F5AB80BE4C8F349C3C898A600EE713E7175B97D9BC72D6E5F83E600C17D3C60AEDA0B385677BE5CBF6DE31AB7AD352286D839CE069869F07691FED78F6FC788443CE810B338C09AFD12E134F3C42B461C628D58B5721D043D8946D2F7E281379AC634882E1020A0A3E9EBE0DF87E4CA47631A0E581558D178BF6EDF7EE376CF84D822B84C1898125E88C6EBC5C0296CAC418C1B160658F38836D697E3B9A113D85863D019C9039E0C9C601EF913F8FB3B52E5D29C28264FA61E06972D114CA2BD1B9700BCDFD7584B82C97A35C1DC1FB0B2430841F733081CCDC5F73B9285AC8107B580691DA69F5A6DFD5B10E05BF4448ADE5F535FC0CA89E4B240B2EDE8843DADCA1DFDD9041E0220C99F13B6A313F6B4E7BAC1FDA6CC679ACFB80502FE889F4AD11D743B53050CD2862649FEC9DFA1806F09932165E9E006FCD9E17C0C2CD4CAEB8980D5CDD97D3A01738511923290026556BCB2B5584E0A1B731760F90826242D9E120EF8EF94E9649F857A18836B53F4F793017F25CDD7BB1812EC122B391E7AEE9656CF26456E49FFECB053CC9506FC3B6D428564D4065861812A11EFFDEF53A5B486296521043602274AE828C52319B02CA9716706CC1AE26553FE504D6B533F24121F1545B011B8CB10F23E4F9736796B8E248603BF4BE6468E9486CB99C7F02689241C60002CBF197ACF316EE7B2B0466E1D480C46114D9A3C391C1F27EFE809D451161D043518DF4B9D87C0214ECB685FBCC365B3DFAB4FC0C3D19A244DAEA4A48F5365B4EEB8C1CDA001DC17E1E03012DFFE97694E998B7B15B0A4849266C805B87CE441A37D48247E9A04F0F41614227080D7E323DF9CB282C915C05D210E0ED8D4B7AF7C53CA5CDCC98047D307F2203EC130BCDBEC3ED28C1260496411743F1B715EBC0A8BF612E0E30BC961260522CE8C57369A1E5B16B4BA49AA63279C8F6F97DC13F658AB3782FEA705F2FAAD79001F5FD9E71BF53404DD219C59643DCEE3EB69E4D57129EC014BDA76A15C687DAEE5EDE3BF4566E35A5B08343BBAE0D58DAF8FDB11F3F576F95D682E79DBF63BC012F5AB7BC171B908D0D7EBF7754E97BE149CA9D2F12968F89B94BFCC70B97C5DBE4A4F0244631D80EAF6CA7F08BF68C847317F003E6ADA39ED86D70E1D2ED07872D9BB00661A2F3B2887D20BAED71563E20325978369FA9FBFE98E56F6345F016BBEFD2603A9A40495F0EC7D00339559413E85DF8885B54C0CB2A9FC4E2C2C73EBE4D6004591E6EF04982BEA34488AF45BB1B072E27613E07F1DF6F95BB1B0CCC41338D0BC84771A9D2CB540D6BFE87B01A6B2D60CF2E1CCDF0BB024B59000DCBFB1CC52A4562F00535C2886F6336CE223602A00776F2CA41531DDDD41F9CE9B0D999E30CA347FB3511D39760485ABDF6C4832198037EF7C2A297979088EFE792BE001D84F94E183B5B7CDF120261CBC8F61A8C4ABA9AB9F26C559352DDC5CA34EF201F4403D01F75375C9B909C10F82FC6F34D52F17A33686C324C054060CC69D4132D62DCF74C6A267FD34E36D5059F338A69E6213E0FDDD0F3149C75F8F19FA765F13D094FA0BCD51CF90009BA22C92ACC3B845C38BE1D618FBA4860EAD1DF0A7C7F1BD5619AE5E666700EFD4EAD30615E253062CB9047E7999952FDDD982B8BA2AA606C0BF649F87F46F1F7D6557F2BEA527937900539314939CB603EEBCCCCA4371F4EAC4D287806A63555E93BC95AD87D6CBA3055D6DE90375CED686BEB2D48D37A6771FBD5ABE80855D595B7B5F75A870333BD4D91A7591DA78214501EC690E1B8BFF3EFB4015A333F4F6465D933234FA1AC47E426B1277D33B26F61E675DCF20BF9472346173B4E97148E95F5653CB0E79E9EB96113408E5D1D572CED595483996FC148F9D6D62EFA5B2752D4C060DAC1782D2DDC5A471E83F9F6D946A79E465ECD392A6A23CB299C7D4BCA46B3CFAD4605C3B355C876AE9735769EC6B77D7A1A5E9D0D47308B1D1B779CE3000EF69DB347E8D889ADA43A1578C074FF350D2652BAF9E70CF1EAC73AF25D0F7610500061CED9A2E79F49A9AF7B2CF6207873DECAB2942D5FAF6385CBB69CD5D779796C3D3E897BFE6C65A8F77E3D94F6C6A07E37BEE2B0E80E8484B705F47A55F5A54E3B4F928A0DCDB38555C3C014E3C0DE6B668BB43D3611F92BEAE38F1D2DCB4CEC648B9D106F7B854DCB4C98E78802A533F5A17DAA9A367F041A738E273845A0646CB62C60B6D638E7535D4922798068BF15600F42C19E38D31259896315CBAB5B42339C14E96278FBF64A3864B3307C4D79676E9A89706EA2D4DB4393501F1EC290F306C2D1B23516F6A29E2E9AE604DCA4399A49681F14AA02601FAD35E154508F2D8989AA49682694B3030346BC88D45A57A2A60CDAC750BCB32A3134193B6543C314DD80C1CA1596BDEA9D6183FF7FCA4620BF382B1FC3700358969E7A51E4E6611638038E2BC47E20F3E995082A043B13975A987FFB8E4D27F5EFAF03F2E41FC1F770520E892873867AAFEA7BC12A1BF53AB92ADBFE411708D679C0D04A76BF49CC196C5D8DAF2EAAFF1F85FD41ADB9AAC0E43FA6A2AB36E759D5AC24AA68B5ABE57F1FEF30C21921767F3C0BE656DDDFBB370D065CB03474C09002F823C481D7A8DDE74D3654BDFEBB4727113C1CBE87CCCE3D483D9558156BBA31FD7697D2F4C2B891E53CE433F9EBC975BD56768F0C4992F4C7B5E89A7BABE6C53F0EE2C329B221E06C0E62BF19E450F3836C478DA534E66D61B821DA60091B9E88167598BC1D42D7D3A990B27AA8DBAD42CFB7A6D652D3C0B97F4469FCDC4CDE5B6F6B2958D731B966B2B5CE2599AE617B50419E698304001B4B4B585A48D4D096DA569BC8B0FA1DA1657993167DDDBC3BC936D531AD55C6BF121FFF25203B7429E579729CB6380DE8176D604BC622C4A79A9800262805AE24E6DA9D2B23CC609AC473A8BB9B09BA38058508938B1CF5C390F8B63B98AC9F20086AA25C3C31514EF6C369BAB445C601140E89CA92DCD23CB8379121B00FAD5854F9CCF76D96BAE2280C1651E19251E7161B27AD6E72C0F8011060DCC81B135C38360BF7416ECCC787096798C28E439F66DE3174C210F47FB92E5B1A679D06ECBF068F65E6A37713BE454E0DD853C634AB57E221A1416362479046478104F778B47A9D6C862BCA7A679F867ED7A14E38D2EB73CA53C90133087247878955B4E28A83D8AAD5D16F39CC0E97FC67915D44E2B993E725A9332691EB322131418F72C999E5A145FD0397F6A0B0EA4AD96830D45F133B43D98727E9B6C849EB9244247F56E7B90A7B1C59CDA4212B33CE66C1661854084C7CCBFB145BED6252342D1591E5B8647B4C915D0BA246B731A58D21DFC550BB22A96C2E848C9F008694E93BFFD1000478F3C685D96C733C383346B3E79A22D1DD47E287F83A9153613B8E99AE4B1A1DCB0AF191E82AA397C25610DA6F2B7109394EF25CB8323BEA4784CF91DC398738AD01662D99BC49D3D429BC4656F03787610B5096D0398BBD1E3C971C5F0468FB95B799E3B625A796A9AB5A23F056F54B356AF76BCC24EE8AA17567A80BEEAD4D874643B5E8FC6C593335E8CFA45E93C235A94951A02D76D00EC6CA9CDD7083CC62DFF7C0175B7D88754AC24BAA5B6AB69FAEE361FC6DDC90C3EECA35B071226344D570EE3A3E03ABC8EE962F88970A5C8D6EED451B7653B7A037E56DE79E2622656297FFFFFE9219503794F4B88C9892EC490E9E29BCEF1DC3D6A1E0026ED09125BAABD73BCC2AF082CA32D0F7E5E83DD0E519FBDD4E6290B9969E03E293CAA784DDE1A302AA5C6477438EA6E7A125CC3B5F4F5F8D090C7E85537D24511020FC4081BE397682CC2BAA618D6EABD51F112737B1DF0D64B1F880753D51641853A77D22980257CB51C3C2A5E9BFE0FDECEBFF9394B6E5757930CF1101FB4B60025C6F3DB1D8C940904AC934EEB93A027B604269225857C98D162B373B34626BAD8DC34D67C72D5D988BBC53A1EA925343C0998BA4FCA6002471443BCF025C97350F1DA7D16D655711DE2552E311BE4AD664B14680057F8624A505F9631EAF05A553F08F2101DF60B7314AAC16B364F80936E1878EF538C662B5BA6D509EC5E380873214C0FAC9F5AA62B9B87AC77277B27ECCF81F17EBD9DE9084C3CCB4CB21A370102DA07B0462408B23EF78CB1609B26B1E551BD6410FF7DC234A6AF05D05DCD12779CF8A9DF70A2D3BD2009B08E498ED98DE059B46597D8D2B4DB6876092D5EE559F6675EAFC5EB527D9CFCA511838266FB7A5D803C6AF368622B81254B264D6E77371E2A5DE5C3CEE962750B14A87539E807F7CA80AAD2992D721D4DC3AADCAAAD4F75A556F76C49F8CFB62A2986B691FC673AF63599FCC1804D8825B51978470A95B590731E80EAF1FA80F12B275561DD425A59A319B3639E1ED7C9552DC4E9AB99C3335FC14F2918F43630517566863A67226C48424BA7E49B43AF2DBFE821AF02006BCFE399C8A0F3B4756D32A1975C258D1B454F5EFF7C145FB54F1861DA7988B6A0242C75372341CFBFA857C4477D754DB21AAE19014FE73CD113D9E0C0035E754D206AB265EFE89F095C4F5E42FCA3D801E60CD2B326C6E67BA603DB6AFAB9703F6A96D0DED86A40C84EC30A02A20121F69B4E575FF735B3597B8C1FAA97CCFAD5321EDF691613C3664E1A6BC5EEAC99CC8027C59A98EC53C7A4303240FD9CD8D23E7FB19D135AA6647957EE8ED1FC266EF5391EB0E1C4F783FCA4F8308EC36C2B4D7FFBED2DA3B741D17FF20236E8741BE442BE78303B577070BBF3E03542679A7CBE47941D3348D7C1A5ED1C9EFF1AB10263A1E990029BDE4E78B3E98949C46431CB43B5D12F3D9B71B9302FA5428D07595DC7C4A6A3D636524B35F189CC34BD6DCF5449D1E657B0D6EFC80D78BE654AB2DD50D00658EC97653637FC6980CD07D41E338FC98C85B58EA0F5E924FA44882703AB9CD5BD97CB1921B733B64A918E0727446613F6DD5F06555EF64BB79D40EDD230C407B8DF45CBC95CF9EBFE0AC08BF0F2B91AB9B8A5ABD92D3DECB4ABF91F8CF3BEF2F54BCF6187A42074E209C2A89F87961CEE5B2E372EDBE3454BAFC724306F1EC08B233EE4BA2589AFA59DA59957061D8155A478B1E5C6DDD0E13CC052B1A77270F3AC358F16C868D1D003F6B73E4F023CE78D152233994B87675B6766432E37E6EC6D7EF2DAAF23CA1A7A98E30E9973BFB21BECACCF74A776A9F99F3DBBAF8457662D294392C04E156E8A2CAE901B0A45978B9FC1D6B454B26AC9E2CAA8AAC32E122F1FAE2B04E56E16146EED36A2FE71B7D4AC449267ADF41E41E125DD8B0F80ADF24C43763AF4A18AF87A91F68CD5DCCF1A20F638EFB77A34ED6A33D1E522ED79CBF83F4CDCF7AD6C5A63560000000049454E44AE426082','stillwater-lane.png','#1f6b5f','a4','en','first','Private and confidential.','What coaching is
A partnership between {client} and {coach}. You set the direction; I bring structure, questions and attention. It is not therapy, medical or legal advice, and if you need one of those I will say so.

What stays between us
What you tell me is confidential. The limits: if someone is at serious risk of harm, or the law requires it. If that happens I speak with you first wherever I can.

What is written down
I keep short notes on my own laptop, not in any online service. You may see what I keep about you at any time, and ask me to correct or erase it. I keep records for {years} years after our last session.

Between sessions
You choose the steps. If something does not happen, we look at it with curiosity.

Changing and stopping
The fee is {fee}. Please move a session at least 24 hours ahead; later than that it is charged. Either of us may stop at any time, and we use one last session to close well.',3,2,'I am glad you are here, {first_name}. This sheet says what we do together, so that you can begin with a quiet mind.

Everything starts from what you want. We look at where you are, at where you would like to be, and at the next small step; then you try it, and we learn from what happens.','What I write down
Your name and how to reach you, the dates of our sessions, and short notes: your goals, what you decide, what you tell me that matters for our work. No more than our work needs.

Where it is kept
On my own laptop, and in backup copies that I keep myself. None of it is in an online service.

Who sees it
I do. Nobody else, unless you ask me to share something, someone is at serious risk of harm, or the law requires it. Wherever I can, I speak with you first.

How long I keep it
For {years} years after our last session. Then I erase it.

What you may ask
To see what I keep about you, to have a copy, to have it corrected, and to have it erased. Ask me at any time, and without giving a reason. I answer within a month, and it costs nothing.

When our coaching ends
We close well: you get a copy of what is yours if you want one, and I tell you until when I keep the rest.

If something worries you
Please tell me first. You may also turn to the data protection authority where you live.');
CREATE TABLE "private_note" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "text" TEXT NOT NULL, "come_back" INTEGER NOT NULL, "other_help" INTEGER NOT NULL,
        "what_worked" TEXT NOT NULL, "try_next" TEXT NOT NULL
    );
INSERT INTO "private_note" VALUES('6be3062f3862f449','adc4fd6ac5dbbeba','6be3062f3862f449','Quick mind, quick to take the blame. Go slowly with praise.',0,0,'Letting the silence stand after the hall idea.','Ask about the sister earlier.');
INSERT INTO "private_note" VALUES('0a1a7fe8b7ad705e','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','Fun at three took her by surprise, nearly tears. Come back to it gently.',1,0,'One number, then silence.','Fewer questions about work.');
INSERT INTO "private_note" VALUES('ed921b80ac5531ae','adc4fd6ac5dbbeba','ed921b80ac5531ae','The pride in being needed came back. Name it next time.',0,0,'Reading the story slowly.','Leave more time for the habit.');
INSERT INTO "private_note" VALUES('10d6d52e877665f2','adc4fd6ac5dbbeba','10d6d52e877665f2','She wanted five priorities. Three was a relief.',0,0,'Compare in pairs: fast and telling.','Shorter on resources.');
INSERT INTO "private_note" VALUES('acf975c25fc18a8a','adc4fd6ac5dbbeba','acf975c25fc18a8a','Good energy. Watch for the heroics at quarter end.',0,0,'The question about what not to do.','Bring the prep sheet.');
INSERT INTO "private_note" VALUES('25d75ca85ceb7ade','adc4fd6ac5dbbeba','25d75ca85ceb7ade','Karin has not been asked. Do not push, ask what the card says.',1,0,'Staying with one topic.','End five minutes earlier.');
INSERT INTO "private_note" VALUES('603176f5b4811b8b','a2136e3141f9e5fc','603176f5b4811b8b','Agree with Ines what is shared, before anything else.',0,0,'The drawing of the diary.','Bring paper and thick pens.');
INSERT INTO "private_note" VALUES('972d66a02432416e','3ad7e42232608fca','972d66a02432416e','Partner skipped, with a look. Leave the door open.',1,0,'Reading her goal back in Greek.','Ask about mornings.');
INSERT INTO "private_note" VALUES('fc5417898ccc4023','01c71b521bb0126a','fc5417898ccc4023','Perfectionism with good humour. Use the humour.',0,0,'Counting: two in forty.','Time for the if–then.');
INSERT INTO "private_note" VALUES('c6a1795c5e003d8d','2ddd036b6d9993bf','c6a1795c5e003d8d','Very tired. If sleep does not change by May, speak about his doctor.',1,1,'Short sentences, long pauses.','Shorter session.');
INSERT INTO "private_note" VALUES('79d97a8fb2bfce8e','bbbb71cb403898ff','79d97a8fb2bfce8e','The fall in February frightened her more than she says.',1,0,'Waiting.','Ask what “tired” is made of.');
INSERT INTO "private_note" VALUES('1810f449320a4aa3','bbbb71cb403898ff','1810f449320a4aa3','Dust on the case: she looked away. That is the place.',1,0,'Adding Music as an area of its own.','Less writing while she talks.');
INSERT INTO "private_note" VALUES('d62efd0da4918032','bbbb71cb403898ff','d62efd0da4918032','Guilt is the old tune here. Do not argue with it.',0,0,'Letting her find the card.','The loop on paper.');
INSERT INTO "private_note" VALUES('c5d5f1b3f7e6095d','bbbb71cb403898ff','c5d5f1b3f7e6095d','She put the cello first without looking at me. Good.',0,0,'Pairs on cards, on the floor.','Time for supporters.');
INSERT INTO "private_note" VALUES('05a30fc9de5f7c51','bbbb71cb403898ff','05a30fc9de5f7c51','Say less about guilt.',0,0,'Asking what not to call it.','Shorter on measures.');
INSERT INTO "private_note" VALUES('e0497cf65c3ef090','bbbb71cb403898ff','e0497cf65c3ef090','Check-in 1. She leads it herself by now.',0,0,'Starting with music.','Leave the last five minutes empty.');
INSERT INTO "private_note" VALUES('f75edd95d8b35cf9','bbbb71cb403898ff','f75edd95d8b35cf9','Check-in 2. She leads it herself by now.',0,0,'Starting with music.','Leave the last five minutes empty.');
INSERT INTO "private_note" VALUES('4ae331a853bcc18c','bbbb71cb403898ff','4ae331a853bcc18c','Check-in 3. She leads it herself by now.',0,0,'Starting with music.','Leave the last five minutes empty.');
INSERT INTO "private_note" VALUES('61f89247d0312df5','bbbb71cb403898ff','61f89247d0312df5','Check-in 4. She leads it herself by now.',0,0,'Starting with music.','Leave the last five minutes empty.');
INSERT INTO "private_note" VALUES('53b46013ca850e9d','bbbb71cb403898ff','53b46013ca850e9d','A good close. She may return about work.',0,0,'Reading the first page of notes aloud.','Offer the letter earlier.');
INSERT INTO "private_note" VALUES('4e415c4b3ba13c56','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','Whether she stays is open. Do not tell the sponsor.',1,0,'Asking about the next ten years.','Draw the wheel by hand first.');
INSERT INTO "private_note" VALUES('b8db10fd331f0d52','f1ebd9cd49cf8ab2','b8db10fd331f0d52','Envy and pride in one sentence.',0,0,'Naming both.','The loop took too long.');
INSERT INTO "private_note" VALUES('889b76989336dd03','f1ebd9cd49cf8ab2','889b76989336dd03','She knew the order before we began.',0,0,'The grid on the window.','Do barriers standing up.');
INSERT INTO "private_note" VALUES('8bf9a13b7b1b57cd','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','Do not mention retirement; she said it twice.',0,0,'The straight question.','Bring the list.');
INSERT INTO "private_note" VALUES('1bece8c0f4b9b48a','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','She says “Ruta decided” without noticing.',0,1,'Saying it back to her.','Ask about the ten years again.');
INSERT INTO "private_note" VALUES('94cacfa6f1e3a4de','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','She says “Ruta decided” without noticing.',0,0,'Saying it back to her.','Ask about the ten years again.');
INSERT INTO "private_note" VALUES('9828fa49d9c81fa8','c2f590e5eacc7db0','9828fa49d9c81fa8','No next date; she travels. Write in a month.',1,0,'','');
INSERT INTO "private_note" VALUES('2965934c944b9fb2','02c2aefbd145f0a4','2965934c944b9fb2','Ready to close. Ask what he will tell Paul himself.',0,0,'Silence after the number.','Bring the first wheel.');
INSERT INTO "private_note" VALUES('d93f69dd0126b5e9','deb26da5900a8830','d93f69dd0126b5e9','Paused at her wish until the exam. Write in June, not before.',1,0,'Letting her sing.','');
INSERT INTO "private_note" VALUES('3e661ac669c0b49e','2cc3bdef7c301a7c','3e661ac669c0b49e','Lovely close. Send a card in June.',0,0,'Less of me.','');
INSERT INTO "private_note" VALUES('8c776b1055e646ea','ce59624be35f115b','8c776b1055e646ea','Do not chase. He asked twice about money: offer the reduced fee.',0,0,'Answering plainly.','Ask for one story.');
CREATE TABLE "prompt" (
        "id" TEXT NOT NULL PRIMARY KEY, "stage" TEXT NOT NULL, "section" TEXT NOT NULL,
        "approach" TEXT NOT NULL, "text" TEXT NOT NULL, "original" TEXT NOT NULL,
        "enabled" INTEGER NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "prompt" VALUES('opening.areas.surprised','opening','areas','','Which of these numbers surprised you?','Which number surprised you?',1,1);
INSERT INTO "prompt" VALUES('2aaee4c9d530c2ff','check_in','focus','','What would make the next half hour worth the walk here?','',1,2);
INSERT INTO "prompt" VALUES('c8e65e83547b3f14','opening','approach','whole_person','Which part of life do people never ask you about?','',0,9);
INSERT INTO "prompt" VALUES('introductory.welcome.comfortable','introductory','welcome','','What would make our working together easy for you?','What would make our working together easy for you?',1,0);
INSERT INTO "prompt" VALUES('introductory.welcome.hope_today','introductory','welcome','','What would make these minutes well spent?','What would make these minutes well spent?',1,1);
INSERT INTO "prompt" VALUES('introductory.welcome.heard','introductory','welcome','','How did you come to think of coaching?','How did you come to think of coaching?',1,2);
INSERT INTO "prompt" VALUES('introductory.story.moment','introductory','story','','What made this the moment to talk?','What made this the moment to talk?',1,0);
INSERT INTO "prompt" VALUES('introductory.story.brilliantly','introductory','story','','If it went brilliantly, what would people around you notice?','If it went brilliantly, what would people around you notice?',1,1);
INSERT INTO "prompt" VALUES('introductory.story.tried','introductory','story','','What have you tried, and what did you learn?','What have you tried, and what did you learn?',1,2);
INSERT INTO "prompt" VALUES('introductory.story.in_the_way','introductory','story','','What might get in the way?','What might get in the way?',1,3);
INSERT INTO "prompt" VALUES('introductory.story.number','introductory','story','','What makes it that number and not lower?','What makes it that number and not lower?',1,4);
INSERT INTO "prompt" VALUES('introductory.coaching.try_it','introductory','coaching','','Shall we try it for a few minutes, on one thing that matters today?','Shall we try it for a few minutes, on one thing that matters today?',1,0);
INSERT INTO "prompt" VALUES('introductory.coaching.clearer','introductory','coaching','','What is clearer now than five minutes ago?','What is clearer now than five minutes ago?',1,1);
INSERT INTO "prompt" VALUES('introductory.coaching.takes_away','introductory','coaching','','What will you take away from this?','What will you take away from this?',1,2);
INSERT INTO "prompt" VALUES('introductory.coaching.questions','introductory','coaching','','What would you like to ask me?','What would you like to ask me?',1,3);
INSERT INTO "prompt" VALUES('introductory.fit.honest','introductory','fit','','What would you need to hear to say a clear yes or a clear no?','What would you need to hear to say a clear yes or a clear no?',1,0);
INSERT INTO "prompt" VALUES('introductory.fit.right_person','introductory','fit','','What tells you whether I am the right person for this?','What tells you whether I am the right person for this?',1,1);
INSERT INTO "prompt" VALUES('introductory.fit.unsaid','introductory','fit','','What have we not spoken about that matters?','What have we not spoken about that matters?',1,2);
INSERT INTO "prompt" VALUES('introductory.decision.next','introductory','decision','','What would you like to happen next?','What would you like to happen next?',1,0);
INSERT INTO "prompt" VALUES('introductory.decision.hesitates','introductory','decision','','What speaks against it?','What speaks against it?',1,1);
INSERT INTO "prompt" VALUES('introductory.decision.approach','introductory','decision','','Shall we look at the whole of life first, or stay with work?','Shall we look at the whole of life first, or stay with work?',1,2);
INSERT INTO "prompt" VALUES('opening.approach.big_picture','opening','approach','whole_person','What should we know of the whole picture before we choose?','What should we know of the whole picture before we choose?',1,0);
INSERT INTO "prompt" VALUES('opening.approach.paid_for','opening','approach','workplace','What are you paid to make happen?','What are you paid to make happen?',1,1);
INSERT INTO "prompt" VALUES('opening.approach.between_us','opening','approach','workplace','What must stay between us, and what may your sponsor know?','What must stay between us, and what may your sponsor know?',1,2);
INSERT INTO "prompt" VALUES('opening.approach.today','opening','approach','','What do you want from today?','What do you want from today?',1,3);
INSERT INTO "prompt" VALUES('opening.areas.love_true','opening','areas','','For each area, what would you love to be true a year from now?','For each area, what would you love to be true a year from now?',1,0);
INSERT INTO "prompt" VALUES('opening.areas.rise_with','opening','areas','','If one area rose two points, which others would rise with it?','If one area rose two points, which others would rise with it?',1,2);
INSERT INTO "prompt" VALUES('opening.areas.protect','opening','areas','','What is going well that must be protected?','What is going well that must be protected?',1,3);
INSERT INTO "prompt" VALUES('opening.areas.tolerating','opening','areas','','What are you putting up with?','What are you putting up with?',1,4);
INSERT INTO "prompt" VALUES('opening.areas.ten','opening','areas','','What would a ten look like?','What would a ten look like?',1,5);
INSERT INTO "prompt" VALUES('opening.areas.best_energy','opening','areas','workplace','Where does your best energy go, and where should it go?','Where does your best energy go, and where should it go?',1,6);
INSERT INTO "prompt" VALUES('opening.areas.team_notice','opening','areas','workplace','What would your team notice first?','What would your team notice first?',1,7);
INSERT INTO "prompt" VALUES('opening.areas.drives','opening','areas','workplace','What in the rest of your life drives how you are at work?','What in the rest of your life drives how you are at work?',1,8);
INSERT INTO "prompt" VALUES('opening.influences.affected','opening','influences','','Who else is affected?','Who else is affected?',1,0);
INSERT INTO "prompt" VALUES('opening.influences.helps_most','opening','influences','','What helps you most when things are hard?','What helps you most when things are hard?',1,1);
INSERT INTO "prompt" VALUES('opening.influences.season','opening','influences','','What season of life is this?','What season of life is this?',1,2);
INSERT INTO "prompt" VALUES('opening.influences.value_behind','opening','influences','','Which of your values stands behind this?','Which of your values stands behind this?',1,3);
INSERT INTO "prompt" VALUES('opening.wrap_up.year','opening','wrap_up','','It is a year from now and it went well. What do you see?','It is a year from now and it went well. What do you see?',1,0);
INSERT INTO "prompt" VALUES('opening.wrap_up.stood_out','opening','wrap_up','','What stood out for you today?','What stood out for you today?',1,1);
INSERT INTO "prompt" VALUES('second.read_back.still_true','second','read_back','','Which sentence is most true? Which one would you change?','Which sentence is most true? Which one would you change?',1,0);
INSERT INTO "prompt" VALUES('second.read_back.missing','second','read_back','','What is missing from the story?','What is missing from the story?',1,1);
INSERT INTO "prompt" VALUES('second.read_back.effort','second','read_back','','How much effort do you want to give this, in this season?','How much effort do you want to give this, in this season?',1,2);
INSERT INTO "prompt" VALUES('second.thoughts.just_before','second','thoughts','','When it goes wrong, what do you tell yourself just before?','When it goes wrong, what do you tell yourself just before?',1,0);
INSERT INTO "prompt" VALUES('second.thoughts.learn','second','thoughts','','Where did you first learn that?','Where did you first learn that?',1,1);
INSERT INTO "prompt" VALUES('second.thoughts.equally_true','second','thoughts','','What else could be equally true?','What else could be equally true?',1,2);
INSERT INTO "prompt" VALUES('second.thoughts.to_believe','second','thoughts','','What would you have to believe to do this easily?','What would you have to believe to do this easily?',1,3);
INSERT INTO "prompt" VALUES('second.thoughts.follow','second','thoughts','','What already happens every day that this could follow?','What already happens every day that this could follow?',1,4);
INSERT INTO "prompt" VALUES('second.habits.two_minutes','second','habits','','What is the two-minute version?','What is the two-minute version?',1,0);
INSERT INTO "prompt" VALUES('second.habits.hard_day','second','habits','','On the hard day, what will you do instead?','On the hard day, what will you do instead?',1,1);
INSERT INTO "prompt" VALUES('second.habits.noticed','second','habits','','How will you notice that it worked?','How will you notice that it worked?',1,2);
INSERT INTO "prompt" VALUES('second.habits.reward','second','habits','','What makes it feel good at once?','What makes it feel good at once?',1,3);
INSERT INTO "prompt" VALUES('second.reminders.often','second','reminders','','What would bring this thought back to you twice a day?','What would bring this thought back to you twice a day?',1,0);
INSERT INTO "prompt" VALUES('second.reminders.who_asks','second','reminders','','Who could ask you about it, and when?','Who could ask you about it, and when?',1,1);
INSERT INTO "prompt" VALUES('third.priorities.one_moved','third','priorities','','If only one of these moved this quarter, which would change most?','If only one of these moved this quarter, which would change most?',1,0);
INSERT INTO "prompt" VALUES('third.priorities.whose','third','priorities','','Whose goal is this?','Whose goal is this?',1,1);
INSERT INTO "prompt" VALUES('third.priorities.say_no','third','priorities','','What will you say no to?','What will you say no to?',1,2);
INSERT INTO "prompt" VALUES('third.priorities.smallest','third','priorities','','What is the smallest version that still matters?','What is the smallest version that still matters?',1,3);
INSERT INTO "prompt" VALUES('third.strategy.count','third','strategy','','What will you see, hear or count when it is done?','What will you see, hear or count when it is done?',1,0);
INSERT INTO "prompt" VALUES('third.strategy.half_way','third','strategy','','What has to be true by the half-way date?','What has to be true by the half-way date?',1,1);
INSERT INTO "prompt" VALUES('third.strategy.obstacle','third','strategy','','What is most likely to get in the way, and what will you do then?','What is most likely to get in the way, and what will you do then?',1,2);
INSERT INTO "prompt" VALUES('third.strategy.raise_one','third','strategy','','What would raise your confidence by one?','What would raise your confidence by one?',1,3);
INSERT INTO "prompt" VALUES('third.strategy.two_days','third','strategy','','What will you do in the next two days?','What will you do in the next two days?',1,4);
INSERT INTO "prompt" VALUES('third.strategy.stop_doing','third','strategy','','What will you stop doing?','What will you stop doing?',1,5);
INSERT INTO "prompt" VALUES('fourth.progress.moved','fourth','progress','','What has moved, even a little?','What has moved, even a little?',1,0);
INSERT INTO "prompt" VALUES('fourth.progress.works','fourth','progress','','What works that we should keep?','What works that we should keep?',1,1);
INSERT INTO "prompt" VALUES('fourth.agreement.not_done','fourth','agreement','','How do you want me to respond if you have not done it?','How do you want me to respond if you have not done it?',1,0);
INSERT INTO "prompt" VALUES('fourth.agreement.truth','fourth','agreement','','Which number tells us the truth earliest?','Which number tells us the truth earliest?',1,1);
INSERT INTO "prompt" VALUES('fourth.agreement.without_me','fourth','agreement','','What do you now do without me?','What do you now do without me?',1,2);
INSERT INTO "prompt" VALUES('fourth.agreement.stop_tracking','fourth','agreement','','What should we stop tracking?','What should we stop tracking?',1,3);
INSERT INTO "prompt" VALUES('fourth.skills.practise','fourth','skills','','Where this week will you practise it?','Where this week will you practise it?',1,0);
INSERT INTO "prompt" VALUES('fourth.skills.good_at','fourth','skills','','Who does this well, and what do they do?','Who does this well, and what do they do?',1,1);
INSERT INTO "prompt" VALUES('check_in.arriving.since','check_in','arriving','','What has been better since we last met?','What has been better since we last met?',1,0);
INSERT INTO "prompt" VALUES('check_in.arriving.today','check_in','arriving','','What do you want from today?','What do you want from today?',1,1);
INSERT INTO "prompt" VALUES('check_in.progress.proud','check_in','progress','','What are you glad about?','What are you glad about?',1,0);
INSERT INTO "prompt" VALUES('check_in.progress.learned','check_in','progress','','What did you learn from the one that did not happen?','What did you learn from the one that did not happen?',1,1);
INSERT INTO "prompt" VALUES('check_in.what_works.keep','check_in','what_works','','What should you keep doing?','What should you keep doing?',1,0);
INSERT INTO "prompt" VALUES('check_in.what_works.instead','check_in','what_works','','What would you try instead?','What would you try instead?',1,1);
INSERT INTO "prompt" VALUES('check_in.what_works.belief','check_in','what_works','','Which thought helped, and which came back?','Which thought helped, and which came back?',1,2);
INSERT INTO "prompt" VALUES('check_in.focus.matters_most','check_in','focus','','What matters most to talk about today?','What matters most to talk about today?',1,0);
INSERT INTO "prompt" VALUES('check_in.focus.know','check_in','focus','','How will we know it was useful?','How will we know it was useful?',1,1);
INSERT INTO "prompt" VALUES('check_in.next_steps.first_move','check_in','next_steps','','What is the very first move, and when?','What is the very first move, and when?',1,0);
INSERT INTO "prompt" VALUES('check_in.next_steps.who_helps','check_in','next_steps','','Who could make this easier?','Who could make this easier?',1,1);
INSERT INTO "prompt" VALUES('check_in.wrap_up.one_word','check_in','wrap_up','','One word for how you leave?','One word for how you leave?',1,0);
INSERT INTO "prompt" VALUES('closing.looking_back.proudest','closing','looking_back','','What are you proudest of?','What are you proudest of?',1,0);
INSERT INTO "prompt" VALUES('closing.looking_back.how_did_you','closing','looking_back','','How did you do that?','How did you do that?',1,1);
INSERT INTO "prompt" VALUES('closing.then_now.know_now','closing','then_now','','What do you know now that you did not know when we began?','What do you know now that you did not know when we began?',1,0);
INSERT INTO "prompt" VALUES('closing.then_now.surprised','closing','then_now','','What surprises you in this picture?','What surprises you in this picture?',1,1);
INSERT INTO "prompt" VALUES('closing.what_stays.pull_back','closing','what_stays','','What could pull you back, and what will you do then?','What could pull you back, and what will you do then?',1,0);
INSERT INTO "prompt" VALUES('closing.what_stays.alone','closing','what_stays','','How will you coach yourself from here?','How will you coach yourself from here?',1,1);
INSERT INTO "prompt" VALUES('closing.feedback.most_useful','closing','feedback','','What was most useful, and what was not?','What was most useful, and what was not?',1,0);
INSERT INTO "prompt" VALUES('closing.feedback.tell_others','closing','feedback','','What would you tell someone who is thinking about coaching?','What would you tell someone who is thinking about coaching?',1,1);
INSERT INTO "prompt" VALUES('closing.records.copy','closing','records','','Would you like a copy of what I keep about you?','Would you like a copy of what I keep about you?',1,0);
CREATE TABLE "rating" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "area_id" TEXT NOT NULL, "now" INTEGER, "desired" INTEGER, "importance" INTEGER,
        "ten" TEXT NOT NULL, "note" TEXT NOT NULL, "skipped" INTEGER NOT NULL
    );
INSERT INTO "rating" VALUES('0a1a7fe8b7ad705e/4bfc772445263acf','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','4bfc772445263acf',5,8,9,'I plan, others dig.','',0);
INSERT INTO "rating" VALUES('0a1a7fe8b7ad705e/ea33f0ddc470b6e4','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','ea33f0ddc470b6e4',6,7,6,'','Fine, but no cushion.',0);
INSERT INTO "rating" VALUES('0a1a7fe8b7ad705e/886b6a9743bb32f9','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','886b6a9743bb32f9',4,8,10,'No alarm, and patience at six','',0);
INSERT INTO "rating" VALUES('0a1a7fe8b7ad705e/26a2e450c305af0e','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','26a2e450c305af0e',6,8,9,'','',0);
INSERT INTO "rating" VALUES('0a1a7fe8b7ad705e/c4da5e0a42502b23','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','c4da5e0a42502b23',7,8,8,'','',0);
INSERT INTO "rating" VALUES('0a1a7fe8b7ad705e/6311d7c3c19aa738','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','6311d7c3c19aa738',5,8,6,'','',0);
INSERT INTO "rating" VALUES('0a1a7fe8b7ad705e/0149517d40e5234d','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','0149517d40e5234d',3,7,8,'','I had not noticed it had gone.',0);
INSERT INTO "rating" VALUES('0a1a7fe8b7ad705e/9f80cb36c02f9f62','adc4fd6ac5dbbeba','0a1a7fe8b7ad705e','9f80cb36c02f9f62',7,7,5,'','',0);
INSERT INTO "rating" VALUES('acf975c25fc18a8a/4bfc772445263acf','adc4fd6ac5dbbeba','acf975c25fc18a8a','4bfc772445263acf',5,8,NULL,'','',0);
INSERT INTO "rating" VALUES('acf975c25fc18a8a/886b6a9743bb32f9','adc4fd6ac5dbbeba','acf975c25fc18a8a','886b6a9743bb32f9',5,8,NULL,'','',0);
INSERT INTO "rating" VALUES('acf975c25fc18a8a/0149517d40e5234d','adc4fd6ac5dbbeba','acf975c25fc18a8a','0149517d40e5234d',4,7,NULL,'','',0);
INSERT INTO "rating" VALUES('25d75ca85ceb7ade/4bfc772445263acf','adc4fd6ac5dbbeba','25d75ca85ceb7ade','4bfc772445263acf',6,8,9,'','',0);
INSERT INTO "rating" VALUES('25d75ca85ceb7ade/ea33f0ddc470b6e4','adc4fd6ac5dbbeba','25d75ca85ceb7ade','ea33f0ddc470b6e4',6,7,6,'','',0);
INSERT INTO "rating" VALUES('25d75ca85ceb7ade/886b6a9743bb32f9','adc4fd6ac5dbbeba','25d75ca85ceb7ade','886b6a9743bb32f9',6,8,10,'','',0);
INSERT INTO "rating" VALUES('25d75ca85ceb7ade/26a2e450c305af0e','adc4fd6ac5dbbeba','25d75ca85ceb7ade','26a2e450c305af0e',7,8,9,'','',0);
INSERT INTO "rating" VALUES('25d75ca85ceb7ade/c4da5e0a42502b23','adc4fd6ac5dbbeba','25d75ca85ceb7ade','c4da5e0a42502b23',7,8,8,'','',0);
INSERT INTO "rating" VALUES('25d75ca85ceb7ade/6311d7c3c19aa738','adc4fd6ac5dbbeba','25d75ca85ceb7ade','6311d7c3c19aa738',6,8,6,'','',0);
INSERT INTO "rating" VALUES('25d75ca85ceb7ade/0149517d40e5234d','adc4fd6ac5dbbeba','25d75ca85ceb7ade','0149517d40e5234d',5,7,8,'','',0);
INSERT INTO "rating" VALUES('25d75ca85ceb7ade/9f80cb36c02f9f62','adc4fd6ac5dbbeba','25d75ca85ceb7ade','9f80cb36c02f9f62',7,7,5,'','',0);
INSERT INTO "rating" VALUES('972d66a02432416e/d90f5ddbb1ab0bdf','3ad7e42232608fca','972d66a02432416e','d90f5ddbb1ab0bdf',6,7,7,'','',0);
INSERT INTO "rating" VALUES('972d66a02432416e/7746d79530f587f4','3ad7e42232608fca','972d66a02432416e','7746d79530f587f4',5,7,6,'','',0);
INSERT INTO "rating" VALUES('972d66a02432416e/157e514eb0400409','3ad7e42232608fca','972d66a02432416e','157e514eb0400409',6,8,7,'','',0);
INSERT INTO "rating" VALUES('972d66a02432416e/b3b5cb082f8a801e','3ad7e42232608fca','972d66a02432416e','b3b5cb082f8a801e',8,8,8,'','',0);
INSERT INTO "rating" VALUES('972d66a02432416e/51ed44c1aed4fc33','3ad7e42232608fca','972d66a02432416e','51ed44c1aed4fc33',NULL,NULL,NULL,'','Not today, please.',1);
INSERT INTO "rating" VALUES('972d66a02432416e/f024be7b2e1f7848','3ad7e42232608fca','972d66a02432416e','f024be7b2e1f7848',3,8,10,'A finished first draft','',0);
INSERT INTO "rating" VALUES('972d66a02432416e/8e5c3834ad69f45d','3ad7e42232608fca','972d66a02432416e','8e5c3834ad69f45d',5,7,6,'','',0);
INSERT INTO "rating" VALUES('972d66a02432416e/2c93b1ee2cb47072','3ad7e42232608fca','972d66a02432416e','2c93b1ee2cb47072',7,8,4,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/91ba62d7954e6f27','01c71b521bb0126a','5e1c9dd00d81c40e','91ba62d7954e6f27',4,8,9,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/2ff1dc911498eb3c','01c71b521bb0126a','5e1c9dd00d81c40e','2ff1dc911498eb3c',3,7,9,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/ce29564a93e36751','01c71b521bb0126a','5e1c9dd00d81c40e','ce29564a93e36751',7,8,7,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/6c60d004132de366','01c71b521bb0126a','5e1c9dd00d81c40e','6c60d004132de366',6,8,7,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/0a9849bd92785f7b','01c71b521bb0126a','5e1c9dd00d81c40e','0a9849bd92785f7b',7,7,5,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/a8cfc37711c2db90','01c71b521bb0126a','5e1c9dd00d81c40e','a8cfc37711c2db90',NULL,NULL,NULL,'','I am the manager.',1);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/47073d30910d57a5','01c71b521bb0126a','5e1c9dd00d81c40e','47073d30910d57a5',8,8,6,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/e53eb6ea1057d3ba','01c71b521bb0126a','5e1c9dd00d81c40e','e53eb6ea1057d3ba',6,7,4,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/837630a38fa24fcf','01c71b521bb0126a','5e1c9dd00d81c40e','837630a38fa24fcf',7,9,8,'','',0);
INSERT INTO "rating" VALUES('5e1c9dd00d81c40e/21adaa5d0eeccbe4','01c71b521bb0126a','5e1c9dd00d81c40e','21adaa5d0eeccbe4',3,7,10,'','',0);
INSERT INTO "rating" VALUES('8a3285e95f6b4563/cc147d24ece40fd4','2ddd036b6d9993bf','8a3285e95f6b4563','cc147d24ece40fd4',6,7,7,'','',0);
INSERT INTO "rating" VALUES('8a3285e95f6b4563/6a4bf6de6c2e8be9','2ddd036b6d9993bf','8a3285e95f6b4563','6a4bf6de6c2e8be9',4,6,8,'','',0);
INSERT INTO "rating" VALUES('8a3285e95f6b4563/08837097eb7907fe','2ddd036b6d9993bf','8a3285e95f6b4563','08837097eb7907fe',2,7,10,'Eating at a table','',0);
INSERT INTO "rating" VALUES('8a3285e95f6b4563/a6baea516ac38413','2ddd036b6d9993bf','8a3285e95f6b4563','a6baea516ac38413',5,9,10,'','',0);
INSERT INTO "rating" VALUES('8a3285e95f6b4563/44f2640aea0e0028','2ddd036b6d9993bf','8a3285e95f6b4563','44f2640aea0e0028',6,8,8,'','',0);
INSERT INTO "rating" VALUES('8a3285e95f6b4563/e329ddc469587c3d','2ddd036b6d9993bf','8a3285e95f6b4563','e329ddc469587c3d',4,6,3,'','',0);
INSERT INTO "rating" VALUES('8a3285e95f6b4563/8161577de8a2f852','2ddd036b6d9993bf','8a3285e95f6b4563','8161577de8a2f852',2,6,7,'','',0);
INSERT INTO "rating" VALUES('8a3285e95f6b4563/1f98d13767ed7467','2ddd036b6d9993bf','8a3285e95f6b4563','1f98d13767ed7467',6,6,3,'','',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/59f2eb84bf831514','bbbb71cb403898ff','1810f449320a4aa3','59f2eb84bf831514',6,8,8,'I leave and it holds','Proud of the team.',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/f82a653e3ecd9129','bbbb71cb403898ff','1810f449320a4aa3','f82a653e3ecd9129',5,7,6,'A summer without counting','',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/9661def7be180d3e','bbbb71cb403898ff','1810f449320a4aa3','9661def7be180d3e',4,8,9,'Stairs without a pause','The knee.',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/349958b13d628953','bbbb71cb403898ff','1810f449320a4aa3','349958b13d628953',4,8,10,'Tea with Dad, no clock','',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/d2d0d26abcad0568','bbbb71cb403898ff','1810f449320a4aa3','d2d0d26abcad0568',7,8,7,'A holiday without a laptop','',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/71084c243bf7817d','bbbb71cb403898ff','1810f449320a4aa3','71084c243bf7817d',5,7,5,'One exam, for fun','',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/0f3fc5ddbb41fd92','bbbb71cb403898ff','1810f449320a4aa3','0f3fc5ddbb41fd92',3,7,8,'Quartet on Fridays','',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/b6486e02b154c6b8','bbbb71cb403898ff','1810f449320a4aa3','b6486e02b154c6b8',2,8,9,'The suite in G, all of it','The case has dust on it.',0);
INSERT INTO "rating" VALUES('1810f449320a4aa3/ad773f973a8c79a7','bbbb71cb403898ff','1810f449320a4aa3','ad773f973a8c79a7',NULL,NULL,NULL,'','The flat is a flat.',1);
INSERT INTO "rating" VALUES('05a30fc9de5f7c51/349958b13d628953','bbbb71cb403898ff','05a30fc9de5f7c51','349958b13d628953',6,8,10,'','',0);
INSERT INTO "rating" VALUES('05a30fc9de5f7c51/9661def7be180d3e','bbbb71cb403898ff','05a30fc9de5f7c51','9661def7be180d3e',5,8,9,'','',0);
INSERT INTO "rating" VALUES('05a30fc9de5f7c51/0f3fc5ddbb41fd92','bbbb71cb403898ff','05a30fc9de5f7c51','0f3fc5ddbb41fd92',4,7,8,'','',0);
INSERT INTO "rating" VALUES('05a30fc9de5f7c51/b6486e02b154c6b8','bbbb71cb403898ff','05a30fc9de5f7c51','b6486e02b154c6b8',5,8,9,'','',0);
INSERT INTO "rating" VALUES('61f89247d0312df5/b6486e02b154c6b8','bbbb71cb403898ff','61f89247d0312df5','b6486e02b154c6b8',7,8,9,'','',0);
INSERT INTO "rating" VALUES('61f89247d0312df5/349958b13d628953','bbbb71cb403898ff','61f89247d0312df5','349958b13d628953',7,8,10,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/59f2eb84bf831514','bbbb71cb403898ff','53b46013ca850e9d','59f2eb84bf831514',7,8,8,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/f82a653e3ecd9129','bbbb71cb403898ff','53b46013ca850e9d','f82a653e3ecd9129',6,7,6,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/9661def7be180d3e','bbbb71cb403898ff','53b46013ca850e9d','9661def7be180d3e',6,8,9,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/349958b13d628953','bbbb71cb403898ff','53b46013ca850e9d','349958b13d628953',8,8,10,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/d2d0d26abcad0568','bbbb71cb403898ff','53b46013ca850e9d','d2d0d26abcad0568',8,8,7,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/71084c243bf7817d','bbbb71cb403898ff','53b46013ca850e9d','71084c243bf7817d',6,7,5,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/0f3fc5ddbb41fd92','bbbb71cb403898ff','53b46013ca850e9d','0f3fc5ddbb41fd92',6,7,8,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/ad773f973a8c79a7','bbbb71cb403898ff','53b46013ca850e9d','ad773f973a8c79a7',6,7,3,'','',0);
INSERT INTO "rating" VALUES('53b46013ca850e9d/b6486e02b154c6b8','bbbb71cb403898ff','53b46013ca850e9d','b6486e02b154c6b8',8,8,9,'','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/81df2152c36de76f','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','81df2152c36de76f',6,8,8,'','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/20169b0c42b86384','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','20169b0c42b86384',4,7,9,'A week with air in it','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/be4e14c5c202df99','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','be4e14c5c202df99',6,8,7,'','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/5c858e7f414d5bae','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','5c858e7f414d5bae',4,7,8,'','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/fabd0838c097d7c3','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','fabd0838c097d7c3',8,8,6,'','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/98f481f23fe253d8','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','98f481f23fe253d8',5,7,6,'','The trust meets quarterly.',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/372bfbabbf2ccfed','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','372bfbabbf2ccfed',5,8,9,'','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/d56375653e774c02','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','d56375653e774c02',5,6,3,'','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/739aef1ebdc1c817','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','739aef1ebdc1c817',7,9,10,'','',0);
INSERT INTO "rating" VALUES('4e415c4b3ba13c56/11d268d83d0c442c','f1ebd9cd49cf8ab2','4e415c4b3ba13c56','11d268d83d0c442c',6,8,8,'','',0);
INSERT INTO "rating" VALUES('8bf9a13b7b1b57cd/20169b0c42b86384','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','20169b0c42b86384',5,7,9,'','',0);
INSERT INTO "rating" VALUES('8bf9a13b7b1b57cd/372bfbabbf2ccfed','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','372bfbabbf2ccfed',6,8,9,'','',0);
INSERT INTO "rating" VALUES('8bf9a13b7b1b57cd/739aef1ebdc1c817','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','739aef1ebdc1c817',8,9,10,'','',0);
INSERT INTO "rating" VALUES('1bece8c0f4b9b48a/20169b0c42b86384','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','20169b0c42b86384',5,7,9,'','',0);
INSERT INTO "rating" VALUES('1bece8c0f4b9b48a/372bfbabbf2ccfed','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','372bfbabbf2ccfed',6,8,9,'','',0);
INSERT INTO "rating" VALUES('1bece8c0f4b9b48a/739aef1ebdc1c817','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','739aef1ebdc1c817',8,9,10,'','',0);
INSERT INTO "rating" VALUES('94cacfa6f1e3a4de/20169b0c42b86384','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','20169b0c42b86384',6,7,9,'','',0);
INSERT INTO "rating" VALUES('94cacfa6f1e3a4de/372bfbabbf2ccfed','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','372bfbabbf2ccfed',7,8,9,'','',0);
INSERT INTO "rating" VALUES('94cacfa6f1e3a4de/739aef1ebdc1c817','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','739aef1ebdc1c817',8,9,10,'','',0);
INSERT INTO "rating" VALUES('1f4b1363dc9e2f54/612d0a9f6a16f9c5','c2f590e5eacc7db0','1f4b1363dc9e2f54','612d0a9f6a16f9c5',5,8,7,'','',0);
INSERT INTO "rating" VALUES('1f4b1363dc9e2f54/ff648458e96175da','c2f590e5eacc7db0','1f4b1363dc9e2f54','ff648458e96175da',7,8,7,'','',0);
INSERT INTO "rating" VALUES('1f4b1363dc9e2f54/9d9bfe1268abf1ef','c2f590e5eacc7db0','1f4b1363dc9e2f54','9d9bfe1268abf1ef',6,8,7,'','',0);
INSERT INTO "rating" VALUES('1f4b1363dc9e2f54/3bd377cbe7f66e04','c2f590e5eacc7db0','1f4b1363dc9e2f54','3bd377cbe7f66e04',8,8,7,'','',0);
INSERT INTO "rating" VALUES('1f4b1363dc9e2f54/da0af1856740ea19','c2f590e5eacc7db0','1f4b1363dc9e2f54','da0af1856740ea19',6,8,7,'','',0);
INSERT INTO "rating" VALUES('1f4b1363dc9e2f54/78426b3ee68b662e','c2f590e5eacc7db0','1f4b1363dc9e2f54','78426b3ee68b662e',4,8,7,'','',0);
INSERT INTO "rating" VALUES('1f4b1363dc9e2f54/1679e4f865d5e243','c2f590e5eacc7db0','1f4b1363dc9e2f54','1679e4f865d5e243',6,8,7,'','',0);
INSERT INTO "rating" VALUES('1f4b1363dc9e2f54/b4b15eb1e5205e58','c2f590e5eacc7db0','1f4b1363dc9e2f54','b4b15eb1e5205e58',7,8,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/92b5f6814ae44d61','02c2aefbd145f0a4','5f183179c317a248','92b5f6814ae44d61',4,8,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/30ed703aca2ec976','02c2aefbd145f0a4','5f183179c317a248','30ed703aca2ec976',3,7,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/cf24e9f44979458b','02c2aefbd145f0a4','5f183179c317a248','cf24e9f44979458b',6,8,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/6d5c63adc8c3c1a0','02c2aefbd145f0a4','5f183179c317a248','6d5c63adc8c3c1a0',5,8,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/0b93dd67480e3db5','02c2aefbd145f0a4','5f183179c317a248','0b93dd67480e3db5',7,8,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/a9cb5720c758b9ca','02c2aefbd145f0a4','5f183179c317a248','a9cb5720c758b9ca',4,7,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/4802d0da46a335df','02c2aefbd145f0a4','5f183179c317a248','4802d0da46a335df',4,7,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/e63a4a93c5edb1f4','02c2aefbd145f0a4','5f183179c317a248','e63a4a93c5edb1f4',5,7,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/8471c44d45382e09','02c2aefbd145f0a4','5f183179c317a248','8471c44d45382e09',6,8,7,'','',0);
INSERT INTO "rating" VALUES('5f183179c317a248/22a93e06c482aa1e','02c2aefbd145f0a4','5f183179c317a248','22a93e06c482aa1e',3,7,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/92b5f6814ae44d61','02c2aefbd145f0a4','2965934c944b9fb2','92b5f6814ae44d61',8,8,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/30ed703aca2ec976','02c2aefbd145f0a4','2965934c944b9fb2','30ed703aca2ec976',7,7,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/cf24e9f44979458b','02c2aefbd145f0a4','2965934c944b9fb2','cf24e9f44979458b',8,8,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/6d5c63adc8c3c1a0','02c2aefbd145f0a4','2965934c944b9fb2','6d5c63adc8c3c1a0',7,8,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/0b93dd67480e3db5','02c2aefbd145f0a4','2965934c944b9fb2','0b93dd67480e3db5',8,8,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/a9cb5720c758b9ca','02c2aefbd145f0a4','2965934c944b9fb2','a9cb5720c758b9ca',6,7,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/4802d0da46a335df','02c2aefbd145f0a4','2965934c944b9fb2','4802d0da46a335df',7,7,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/e63a4a93c5edb1f4','02c2aefbd145f0a4','2965934c944b9fb2','e63a4a93c5edb1f4',6,7,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/8471c44d45382e09','02c2aefbd145f0a4','2965934c944b9fb2','8471c44d45382e09',8,8,7,'','',0);
INSERT INTO "rating" VALUES('2965934c944b9fb2/22a93e06c482aa1e','02c2aefbd145f0a4','2965934c944b9fb2','22a93e06c482aa1e',6,7,7,'','',0);
INSERT INTO "rating" VALUES('3b07f02381dc39d4/7ce9e75f0f550445','deb26da5900a8830','3b07f02381dc39d4','7ce9e75f0f550445',5,7,6,'','',0);
INSERT INTO "rating" VALUES('3b07f02381dc39d4/1b2161188e9f805a','deb26da5900a8830','3b07f02381dc39d4','1b2161188e9f805a',3,7,6,'','',0);
INSERT INTO "rating" VALUES('3b07f02381dc39d4/b958dad20de9fc6f','deb26da5900a8830','3b07f02381dc39d4','b958dad20de9fc6f',5,7,6,'','',0);
INSERT INTO "rating" VALUES('3b07f02381dc39d4/5790548b8d347884','deb26da5900a8830','3b07f02381dc39d4','5790548b8d347884',4,7,6,'','',0);
INSERT INTO "rating" VALUES('3b07f02381dc39d4/93ff47fe8bc970ae','deb26da5900a8830','3b07f02381dc39d4','93ff47fe8bc970ae',6,7,6,'','',0);
INSERT INTO "rating" VALUES('3b07f02381dc39d4/3236c1b80b13ecc3','deb26da5900a8830','3b07f02381dc39d4','3236c1b80b13ecc3',3,7,6,'','',0);
INSERT INTO "rating" VALUES('3b07f02381dc39d4/d06e3b718a5e68d8','deb26da5900a8830','3b07f02381dc39d4','d06e3b718a5e68d8',4,7,6,'','',0);
INSERT INTO "rating" VALUES('3b07f02381dc39d4/f5c7ce450c7ef499','deb26da5900a8830','3b07f02381dc39d4','f5c7ce450c7ef499',NULL,NULL,NULL,'','',1);
INSERT INTO "rating" VALUES('8919406d6e01cc20/cafb37a8fb7a9691','2cc3bdef7c301a7c','8919406d6e01cc20','cafb37a8fb7a9691',3,6,7,'','',0);
INSERT INTO "rating" VALUES('8919406d6e01cc20/6932b1627ac512a6','2cc3bdef7c301a7c','8919406d6e01cc20','6932b1627ac512a6',8,8,7,'','',0);
INSERT INTO "rating" VALUES('8919406d6e01cc20/076a2b1bfa0f8ebb','2cc3bdef7c301a7c','8919406d6e01cc20','076a2b1bfa0f8ebb',5,7,7,'','',0);
INSERT INTO "rating" VALUES('8919406d6e01cc20/a5a1a4d5795a0ad0','2cc3bdef7c301a7c','8919406d6e01cc20','a5a1a4d5795a0ad0',7,8,7,'','',0);
INSERT INTO "rating" VALUES('8919406d6e01cc20/43d91e8ef8a486e5','2cc3bdef7c301a7c','8919406d6e01cc20','43d91e8ef8a486e5',8,8,7,'','',0);
INSERT INTO "rating" VALUES('8919406d6e01cc20/e210984877ef02fa','2cc3bdef7c301a7c','8919406d6e01cc20','e210984877ef02fa',4,7,7,'','',0);
INSERT INTO "rating" VALUES('8919406d6e01cc20/80481201f7397f0f','2cc3bdef7c301a7c','8919406d6e01cc20','80481201f7397f0f',4,8,7,'','',0);
INSERT INTO "rating" VALUES('8919406d6e01cc20/1e7f8bbb7683fb24','2cc3bdef7c301a7c','8919406d6e01cc20','1e7f8bbb7683fb24',7,8,7,'','',0);
INSERT INTO "rating" VALUES('3e661ac669c0b49e/cafb37a8fb7a9691','2cc3bdef7c301a7c','3e661ac669c0b49e','cafb37a8fb7a9691',7,6,7,'','',0);
INSERT INTO "rating" VALUES('3e661ac669c0b49e/6932b1627ac512a6','2cc3bdef7c301a7c','3e661ac669c0b49e','6932b1627ac512a6',8,8,7,'','',0);
INSERT INTO "rating" VALUES('3e661ac669c0b49e/076a2b1bfa0f8ebb','2cc3bdef7c301a7c','3e661ac669c0b49e','076a2b1bfa0f8ebb',7,7,7,'','',0);
INSERT INTO "rating" VALUES('3e661ac669c0b49e/a5a1a4d5795a0ad0','2cc3bdef7c301a7c','3e661ac669c0b49e','a5a1a4d5795a0ad0',8,8,7,'','',0);
INSERT INTO "rating" VALUES('3e661ac669c0b49e/43d91e8ef8a486e5','2cc3bdef7c301a7c','3e661ac669c0b49e','43d91e8ef8a486e5',8,8,7,'','',0);
INSERT INTO "rating" VALUES('3e661ac669c0b49e/e210984877ef02fa','2cc3bdef7c301a7c','3e661ac669c0b49e','e210984877ef02fa',7,7,7,'','',0);
INSERT INTO "rating" VALUES('3e661ac669c0b49e/80481201f7397f0f','2cc3bdef7c301a7c','3e661ac669c0b49e','80481201f7397f0f',8,8,7,'','',0);
INSERT INTO "rating" VALUES('3e661ac669c0b49e/1e7f8bbb7683fb24','2cc3bdef7c301a7c','3e661ac669c0b49e','1e7f8bbb7683fb24',8,8,7,'','',0);
CREATE TABLE "reminder" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "thought_id" TEXT NOT NULL REFERENCES "thought"("id") ON DELETE CASCADE,
        "channel" TEXT NOT NULL, "what" TEXT NOT NULL, "where" TEXT NOT NULL, "when" TEXT NOT NULL
    );
INSERT INTO "reminder" VALUES('2a010ef3aaea29d8','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','read','The sentence on a card','Beside the kettle','Morning tea');
INSERT INTO "reminder" VALUES('c83888ad2a34a5ed','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','see','The empty hall shelf, lit','Hall','On the way to bed');
INSERT INTO "reminder" VALUES('66700266a97f2202','adc4fd6ac5dbbeba','8bc9953a2b9fadc3','partner','Jon asks: where is the phone?','Kitchen','Nine o’clock');
INSERT INTO "reminder" VALUES('a35cbfae82df0949','01c71b521bb0126a','052545f503948d34','see','A photo of the first wall','Screen','Before each handover');
INSERT INTO "reminder" VALUES('129df080a326785c','bbbb71cb403898ff','746676c723dbfc47','read','The fridge card','Kitchen','Wednesday noon');
INSERT INTO "reminder" VALUES('b0d56a3a2270f471','bbbb71cb403898ff','746676c723dbfc47','listen','The suite in G, first page','Car','On the ring road');
INSERT INTO "reminder" VALUES('4f0ce3f3a1bb7086','bbbb71cb403898ff','746676c723dbfc47','see','Dad’s spare key on my ring','Pocket','At his door');
INSERT INTO "reminder" VALUES('ed445dad2105ec9b','bbbb71cb403898ff','746676c723dbfc47','partner','Ife asks: did you sit?','Sofa','Wednesday evening');
INSERT INTO "reminder" VALUES('f54a047031b4057c','f1ebd9cd49cf8ab2','57128ab6b2698967','read','Card in the diary','Monday page','Monday, nine');
INSERT INTO "reminder" VALUES('93817e29b0fe8191','f1ebd9cd49cf8ab2','57128ab6b2698967','listen','Friday’s recording','Bus','Monday morning');
INSERT INTO "reminder" VALUES('31b8f7e33048fda6','f1ebd9cd49cf8ab2','57128ab6b2698967','see','The desk lamp, on','Front desk','At five');
INSERT INTO "reminder" VALUES('cff0719caf9379bb','f1ebd9cd49cf8ab2','57128ab6b2698967','partner','Ife asks who came to the desk','Supper','Tuesdays');
INSERT INTO "reminder" VALUES('af3e5ae9563c8c11','c2f590e5eacc7db0','1106e12fd6f20ffc','see','A wooden question mark','Desk','All day');
CREATE TABLE "resource" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "kind" TEXT NOT NULL,
        "what" TEXT NOT NULL, "has" INTEGER NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "resource" VALUES('fd1f9f31f2e67453','adc4fd6ac5dbbeba','a851f9a236f7ec73','skills','Planning ahead',1,0);
INSERT INTO "resource" VALUES('9b5718eb7230f068','adc4fd6ac5dbbeba','a851f9a236f7ec73','skills','Saying no early',0,1);
INSERT INTO "resource" VALUES('398e92a4f17b6c7d','adc4fd6ac5dbbeba','a851f9a236f7ec73','tools','Hall shelf',1,2);
INSERT INTO "resource" VALUES('d7c60c5e70c5e892','adc4fd6ac5dbbeba','a851f9a236f7ec73','tools','Alarm clock',0,3);
INSERT INTO "resource" VALUES('75fd8617f01064a7','adc4fd6ac5dbbeba','a851f9a236f7ec73','people','Sam, at home',1,4);
INSERT INTO "resource" VALUES('1434ffd16f5ae0bc','adc4fd6ac5dbbeba','a851f9a236f7ec73','people','Karin, cover',0,5);
INSERT INTO "resource" VALUES('b26c798aeea55cd1','adc4fd6ac5dbbeba','a851f9a236f7ec73','logistics','Late bus line',1,6);
INSERT INTO "resource" VALUES('50a3f3446defd8e6','adc4fd6ac5dbbeba','a851f9a236f7ec73','logistics','Blackout blind',0,7);
INSERT INTO "resource" VALUES('597521afe4b825f7','adc4fd6ac5dbbeba','4689735bb6426888','skills','Reading the network',1,0);
INSERT INTO "resource" VALUES('f7ac9b696402a20c','adc4fd6ac5dbbeba','4689735bb6426888','skills','Speaking in the board room',0,1);
INSERT INTO "resource" VALUES('95e41522e34d1e21','adc4fd6ac5dbbeba','4689735bb6426888','people','A mentor upstairs',0,2);
INSERT INTO "resource" VALUES('b2ea435fc9704bee','2ddd036b6d9993bf','64d8f315dd4ab9a2','people','Ola',1,0);
INSERT INTO "resource" VALUES('5121bd1948bac803','2ddd036b6d9993bf','64d8f315dd4ab9a2','people','Ward sister',0,1);
INSERT INTO "resource" VALUES('ef5936d2c8054418','2ddd036b6d9993bf','64d8f315dd4ab9a2','logistics','Bike',1,2);
INSERT INTO "resource" VALUES('8d90b08c474fc02d','2ddd036b6d9993bf','64d8f315dd4ab9a2','logistics','Rota six weeks ahead',0,3);
INSERT INTO "resource" VALUES('5e9a67a4e84cb32b','bbbb71cb403898ff','547fe7bc309f42cd','skills','Reading music',1,0);
INSERT INTO "resource" VALUES('fcd1e15e67972f40','bbbb71cb403898ff','547fe7bc309f42cd','skills','Patience with slow',0,1);
INSERT INTO "resource" VALUES('9b095b17e6e1ab55','bbbb71cb403898ff','547fe7bc309f42cd','tools','The cello',1,2);
INSERT INTO "resource" VALUES('3940d4d1662c276a','bbbb71cb403898ff','547fe7bc309f42cd','tools','A stand',0,3);
INSERT INTO "resource" VALUES('d7784e8ae576a37f','bbbb71cb403898ff','547fe7bc309f42cd','people','Ife',1,4);
INSERT INTO "resource" VALUES('75afc84464c11f94','bbbb71cb403898ff','547fe7bc309f42cd','people','A teacher once a month',0,5);
INSERT INTO "resource" VALUES('13e741fde40b9ba9','bbbb71cb403898ff','547fe7bc309f42cd','logistics','The back room',1,6);
INSERT INTO "resource" VALUES('b21ebbb7635617be','bbbb71cb403898ff','547fe7bc309f42cd','logistics','Heating in there',0,7);
INSERT INTO "resource" VALUES('0a4a8bea07291a68','f1ebd9cd49cf8ab2','ec78d604baebb86b','skills','Ruta’s head for money',1,0);
INSERT INTO "resource" VALUES('a88205a38673967d','f1ebd9cd49cf8ab2','ec78d604baebb86b','skills','Holding my tongue',0,1);
INSERT INTO "resource" VALUES('46b97f5d05be1292','f1ebd9cd49cf8ab2','ec78d604baebb86b','tools','The list of ten',1,2);
INSERT INTO "resource" VALUES('e4f0f91685088ea7','f1ebd9cd49cf8ab2','ec78d604baebb86b','tools','Shared calendar',0,3);
INSERT INTO "resource" VALUES('832872d004530abc','f1ebd9cd49cf8ab2','ec78d604baebb86b','people','M. Bell',1,4);
INSERT INTO "resource" VALUES('215fec89839d86d1','f1ebd9cd49cf8ab2','ec78d604baebb86b','people','A mentor for Ruta',0,5);
INSERT INTO "resource" VALUES('bf97664302e802e6','f1ebd9cd49cf8ab2','ec78d604baebb86b','logistics','Quiet Mondays',1,6);
INSERT INTO "resource" VALUES('5dcedffc82327efb','f1ebd9cd49cf8ab2','ec78d604baebb86b','logistics','A second key',0,7);
INSERT INTO "resource" VALUES('d6acc6e27f5c6f4f','f1ebd9cd49cf8ab2','28e7c977b980b095','tools','A big sheet of paper',1,0);
INSERT INTO "resource" VALUES('74e4409bfea6eb64','f1ebd9cd49cf8ab2','28e7c977b980b095','skills','Letting it be wrong once',0,1);
INSERT INTO "resource" VALUES('00add5d62a469927','02c2aefbd145f0a4','d7f6185fc041929c','people','Mei',1,0);
INSERT INTO "resource" VALUES('9ee54f8fa991153c','02c2aefbd145f0a4','d7f6185fc041929c','people','Tariq',1,1);
INSERT INTO "resource" VALUES('3d1cc94928db9151','02c2aefbd145f0a4','d7f6185fc041929c','tools','The one-page release',1,2);
CREATE TABLE "schema_history" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_history" VALUES(1,'0001_first','2026-11-25 09:04:17.882802');
INSERT INTO "schema_history" VALUES(2,'0002_paper','2026-11-25 09:04:17.907636');
INSERT INTO "schema_history" VALUES(3,'0003_kept_hours','2026-11-25 09:04:17.932360');
CREATE TABLE "section_setup" (
        "id" TEXT NOT NULL PRIMARY KEY, "stage" TEXT NOT NULL, "key" TEXT NOT NULL,
        "name" TEXT NOT NULL, "enabled" INTEGER NOT NULL, "position" INTEGER NOT NULL,
        "own" INTEGER NOT NULL
    );
INSERT INTO "section_setup" VALUES('third.priorities','third','priorities','Priorities',1,0,0);
CREATE TABLE "session" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "stage" TEXT NOT NULL, "created_at" TEXT NOT NULL, "planned_at" TEXT,
        "planned_minutes" INTEGER NOT NULL, "mode" TEXT, "clock" TEXT NOT NULL, "seen_at" TEXT,
        "finished_at" TEXT, "minutes" INTEGER, "attendance" TEXT, "payment" TEXT,
        "wants_today" TEXT NOT NULL, "energy_arriving" INTEGER, "clarity_arriving" INTEGER,
        "energy_leaving" INTEGER, "clarity_leaving" INTEGER, "shared_notes" TEXT NOT NULL
    );
INSERT INTO "session" VALUES('6be3062f3862f449','adc4fd6ac5dbbeba','introductory','2026-08-20T16:00:00.000000Z','2026-08-25T16:00:00.000000Z',25,'video','[{"start": "2026-08-25T16:00:00.000000Z", "end": "2026-08-25T16:26:00.000000Z"}]','2026-08-25T16:26:00.000000Z','2026-08-25T16:32:00.000000Z',NULL,'held','paid','To find out whether talking helps.',4,4,6,6,'Start with the whole picture. Sleep first, then work.');
INSERT INTO "session" VALUES('0a1a7fe8b7ad705e','adc4fd6ac5dbbeba','opening','2026-08-20T10:00:00.000000Z','2026-09-01T10:00:00.000000Z',90,'video','[{"start": "2026-09-01T10:00:00.000000Z", "end": "2026-09-01T11:26:00.000000Z"}]','2026-09-01T11:26:00.000000Z','2026-09-01T11:32:00.000000Z',NULL,'held','paid','A picture of where it all goes.',5,5,7,8,'Seven goals, and home stays as it is.');
INSERT INTO "session" VALUES('ed921b80ac5531ae','adc4fd6ac5dbbeba','second','2026-09-03T10:00:00.000000Z','2026-09-15T10:00:00.000000Z',60,'in_room','[{"start": "2026-09-15T10:00:00.000000Z", "end": "2026-09-15T10:57:00.000000Z"}]','2026-09-15T10:57:00.000000Z','2026-09-15T11:03:00.000000Z',NULL,'held','paid','To stop answering in my head.',5,6,7,8,'One thought, one habit. Enough for now.');
INSERT INTO "session" VALUES('10d6d52e877665f2','adc4fd6ac5dbbeba','third','2026-09-17T10:00:00.000000Z','2026-09-29T10:00:00.000000Z',75,'video','[{"start": "2026-09-29T10:00:00.000000Z", "end": "2026-09-29T11:11:00.000000Z"}]','2026-09-29T11:11:00.000000Z','2026-09-29T11:17:00.000000Z',NULL,'held','paid','To choose, and let the rest wait.',6,6,7,9,'Three priorities, four parked without guilt.');
INSERT INTO "session" VALUES('acf975c25fc18a8a','adc4fd6ac5dbbeba','fourth','2026-10-01T10:00:00.000000Z','2026-10-13T10:00:00.000000Z',60,'in_room','[{"start": "2026-10-13T10:00:00.000000Z", "end": "2026-10-13T10:49:00.000000Z"}]','2026-10-13T10:49:00.000000Z','2026-10-13T10:55:00.000000Z',NULL,'held','paid','To know what happens when I slip.',6,7,8,8,'Every three weeks, in the room. The prep sheet two days before.');
INSERT INTO "session" VALUES('25d75ca85ceb7ade','adc4fd6ac5dbbeba','check_in','2026-10-22T11:00:00.000000Z','2026-11-03T11:00:00.000000Z',60,'in_room','[{"start": "2026-11-03T11:00:00.000000Z", "end": "2026-11-03T11:58:00.000000Z"}]','2026-11-03T11:58:00.000000Z','2026-11-03T12:04:00.000000Z',NULL,'held','paid','Courage for Karin.',6,6,8,8,'Said no to the audit project. Sleep improving.');
INSERT INTO "session" VALUES('6b177e86d248c019','adc4fd6ac5dbbeba','check_in','2026-11-03T12:00:00.000000Z','2026-11-25T11:00:00.000000Z',60,'in_room','[]',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('65a47abe4364edd2','a78671f9d0ddb843','introductory','2026-11-19T14:21:00.000000Z','2026-11-25T09:30:00.000000Z',25,'phone','[]',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('603176f5b4811b8b','a2136e3141f9e5fc','introductory','2026-11-11T14:30:00.000000Z','2026-11-17T14:30:00.000000Z',25,'video','[{"start": "2026-11-17T14:30:00.000000Z", "end": "2026-11-17T14:57:00.000000Z"}]','2026-11-17T14:57:00.000000Z','2026-11-17T15:03:00.000000Z',NULL,'held','paid','To see whether this is about me or about the numbers.',7,5,7,7,'');
INSERT INTO "session" VALUES('fe68f0af33cb97a0','a2136e3141f9e5fc','opening','2026-11-17T15:00:00.000000Z','2026-11-25T14:30:00.000000Z',90,'video','[]',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('f8f5ece6a4e7c559','3ad7e42232608fca','introductory','2026-10-15T10:00:00.000000Z','2026-10-27T10:00:00.000000Z',25,'video','[{"start": "2026-10-27T10:00:00.000000Z", "end": "2026-10-27T10:24:00.000000Z"}]','2026-10-27T10:24:00.000000Z','2026-10-27T10:30:00.000000Z',NULL,'held','paid','',6,5,7,7,'');
INSERT INTO "session" VALUES('972d66a02432416e','3ad7e42232608fca','opening','2026-10-29T10:00:00.000000Z','2026-11-10T10:00:00.000000Z',90,'video','[{"start": "2026-11-10T10:00:00.000000Z", "end": "2026-11-10T11:22:00.000000Z"}]','2026-11-10T11:22:00.000000Z','2026-11-10T11:28:00.000000Z',NULL,'held','paid','',6,6,8,8,'Eight areas, six goals. The book is on the list.');
INSERT INTO "session" VALUES('c55827df1d1b1a40','3ad7e42232608fca','second','2026-11-10T11:30:00.000000Z','2026-12-03T10:00:00.000000Z',60,'video','[]',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('bfe524168e3747f9','01c71b521bb0126a','introductory','2026-09-26T09:00:00.000000Z','2026-10-08T09:00:00.000000Z',25,'in_room','[{"start": "2026-10-08T09:00:00.000000Z", "end": "2026-10-08T09:25:00.000000Z"}]','2026-10-08T09:25:00.000000Z','2026-10-08T09:31:00.000000Z',NULL,'held','paid','',7,6,8,8,'');
INSERT INTO "session" VALUES('5e1c9dd00d81c40e','01c71b521bb0126a','opening','2026-10-10T09:00:00.000000Z','2026-10-22T09:00:00.000000Z',90,'in_room','[{"start": "2026-10-22T09:00:00.000000Z", "end": "2026-10-22T10:28:00.000000Z"}]','2026-10-22T10:28:00.000000Z','2026-10-22T10:34:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('fc5417898ccc4023','01c71b521bb0126a','second','2026-10-24T09:00:00.000000Z','2026-11-05T09:00:00.000000Z',60,'in_room','[{"start": "2026-11-05T09:00:00.000000Z", "end": "2026-11-05T10:01:00.000000Z"}]','2026-11-05T10:01:00.000000Z','2026-11-05T10:07:00.000000Z',NULL,'held','paid','',7,7,8,8,'One thought to carry, one habit after coffee.');
INSERT INTO "session" VALUES('f16e0ff86f049b95','01c71b521bb0126a','third','2026-11-05T10:30:00.000000Z','2026-12-04T09:00:00.000000Z',75,'in_room','[]',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('ebfb0c2fe020c94e','2ddd036b6d9993bf','introductory','2026-09-05T17:30:00.000000Z','2026-09-17T17:30:00.000000Z',25,'phone','[{"start": "2026-09-17T17:30:00.000000Z", "end": "2026-09-17T18:00:00.000000Z"}]','2026-09-17T18:00:00.000000Z','2026-09-17T18:06:00.000000Z',NULL,'held','paid','',4,4,5,6,'');
INSERT INTO "session" VALUES('8a3285e95f6b4563','2ddd036b6d9993bf','opening','2026-09-19T17:30:00.000000Z','2026-10-01T17:30:00.000000Z',90,'phone','[{"start": "2026-10-01T17:30:00.000000Z", "end": "2026-10-01T19:00:00.000000Z"}]','2026-10-01T19:00:00.000000Z','2026-10-01T19:06:00.000000Z',NULL,'held','paid','',4,5,6,7,'');
INSERT INTO "session" VALUES('2869ffa2deb5c178','2ddd036b6d9993bf','second','2026-10-03T17:30:00.000000Z','2026-10-15T17:30:00.000000Z',60,'phone','[{"start": "2026-10-15T17:30:00.000000Z", "end": "2026-10-15T18:25:00.000000Z"}]','2026-10-15T18:25:00.000000Z','2026-10-15T18:31:00.000000Z',NULL,'held','paid','',5,5,6,7,'');
INSERT INTO "session" VALUES('c6a1795c5e003d8d','2ddd036b6d9993bf','third','2026-10-22T17:30:00.000000Z','2026-11-03T17:30:00.000000Z',75,'phone','[{"start": "2026-11-03T17:30:00.000000Z", "end": "2026-11-03T18:44:00.000000Z"}]','2026-11-03T18:44:00.000000Z','2026-11-03T18:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'One priority now, one in June.');
INSERT INTO "session" VALUES('7f4c7e5841a3a0d5','2ddd036b6d9993bf','fourth','2026-11-03T19:00:00.000000Z','2026-12-07T17:30:00.000000Z',60,'phone','[]',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('79d97a8fb2bfce8e','bbbb71cb403898ff','introductory','2025-11-12T15:00:00.000000Z','2025-11-20T15:00:00.000000Z',25,'in_room','[{"start": "2025-11-20T15:00:00.000000Z", "end": "2025-11-20T15:12:00.000000Z"}, {"start": "2025-11-20T15:15:00.000000Z", "end": "2025-11-20T15:31:00.000000Z"}]','2025-11-20T15:31:00.000000Z','2025-11-20T15:37:00.000000Z',28,'held','paid','To say it out loud once.',5,4,7,7,'We start with all of life. Next: the opening session, a long one.');
INSERT INTO "session" VALUES('1810f449320a4aa3','bbbb71cb403898ff','opening','2025-11-22T15:00:00.000000Z','2025-12-04T15:00:00.000000Z',90,'in_room','[{"start": "2025-12-04T15:00:00.000000Z", "end": "2025-12-04T16:31:00.000000Z"}]','2025-12-04T16:31:00.000000Z','2025-12-04T16:37:00.000000Z',91,'held','paid','A map.',6,5,7,8,'Nine areas with Music added. Seven goals.');
INSERT INTO "session" VALUES('d62efd0da4918032','bbbb71cb403898ff','second','2025-12-06T15:00:00.000000Z','2025-12-18T15:00:00.000000Z',60,'in_room','[{"start": "2025-12-18T15:00:00.000000Z", "end": "2025-12-18T15:58:00.000000Z"}]','2025-12-18T15:58:00.000000Z','2025-12-18T16:04:00.000000Z',58,'held','paid','Something to hold on to in the car.',6,6,7,8,'A thought and a habit, both small.');
INSERT INTO "session" VALUES('c5d5f1b3f7e6095d','bbbb71cb403898ff','third','2025-12-20T15:00:00.000000Z','2026-01-01T15:00:00.000000Z',75,'in_room','[{"start": "2026-01-01T15:00:00.000000Z", "end": "2026-01-01T16:16:00.000000Z"}]','2026-01-01T16:16:00.000000Z','2026-01-01T16:22:00.000000Z',75,'held','paid','Three, not seven.',7,6,7,9,'Cello, Dad, six o’clock. In that order.');
INSERT INTO "session" VALUES('05a30fc9de5f7c51','bbbb71cb403898ff','fourth','2026-01-03T15:00:00.000000Z','2026-01-15T15:00:00.000000Z',60,'in_room','[{"start": "2026-01-15T15:00:00.000000Z", "end": "2026-01-15T15:51:00.000000Z"}]','2026-01-15T15:51:00.000000Z','2026-01-15T15:57:00.000000Z',51,'held','paid','To be asked the right thing.',7,7,8,8,'Every four weeks, by phone, forty minutes.');
INSERT INTO "session" VALUES('e0497cf65c3ef090','bbbb71cb403898ff','check_in','2026-01-31T15:00:00.000000Z','2026-02-12T15:00:00.000000Z',60,'phone','[{"start": "2026-02-12T15:00:00.000000Z", "end": "2026-02-12T15:44:00.000000Z"}]','2026-02-12T15:44:00.000000Z','2026-02-12T15:50:00.000000Z',NULL,'held','paid','Ten minutes on what went well first.',6,6,8,8,'Check-in 1: one new step.');
INSERT INTO "session" VALUES('f75edd95d8b35cf9','bbbb71cb403898ff','check_in','2026-02-28T15:00:00.000000Z','2026-03-12T15:00:00.000000Z',60,'phone','[{"start": "2026-03-12T15:00:00.000000Z", "end": "2026-03-12T15:41:00.000000Z"}]','2026-03-12T15:41:00.000000Z','2026-03-12T15:47:00.000000Z',NULL,'held','paid','Ten minutes on what went well first.',6,6,8,8,'Check-in 2: one new step.');
INSERT INTO "session" VALUES('4ae331a853bcc18c','bbbb71cb403898ff','check_in','2026-04-04T15:00:00.000000Z','2026-04-16T15:00:00.000000Z',60,'phone','[{"start": "2026-04-16T15:00:00.000000Z", "end": "2026-04-16T15:46:00.000000Z"}]','2026-04-16T15:46:00.000000Z','2026-04-16T15:52:00.000000Z',NULL,'held','paid','Ten minutes on what went well first.',6,6,8,8,'Check-in 3: one new step.');
INSERT INTO "session" VALUES('61f89247d0312df5','bbbb71cb403898ff','check_in','2026-05-09T15:00:00.000000Z','2026-05-21T15:00:00.000000Z',60,'phone','[{"start": "2026-05-21T15:00:00.000000Z", "end": "2026-05-21T15:39:00.000000Z"}]','2026-05-21T15:39:00.000000Z','2026-05-21T15:45:00.000000Z',NULL,'held','paid','Ten minutes on what went well first.',6,6,8,8,'Check-in 4: one new step.');
INSERT INTO "session" VALUES('53b46013ca850e9d','bbbb71cb403898ff','closing','2026-06-18T15:00:00.000000Z','2026-06-30T15:00:00.000000Z',60,'in_room','[{"start": "2026-06-30T15:00:00.000000Z", "end": "2026-06-30T16:04:00.000000Z"}]','2026-06-30T16:04:00.000000Z','2026-06-30T16:10:00.000000Z',64,'held','paid','To look at it all once.',8,8,9,9,'Engagement completed. A new one may follow in the new year.');
INSERT INTO "session" VALUES('4e415c4b3ba13c56','f1ebd9cd49cf8ab2','opening','2026-08-15T15:00:00.000000Z','2026-08-27T15:00:00.000000Z',90,'in_room','[{"start": "2026-08-27T15:00:00.000000Z", "end": "2026-08-27T16:24:00.000000Z"}]','2026-08-27T16:24:00.000000Z','2026-08-27T16:30:00.000000Z',NULL,'held','paid','To be honest about work.',7,6,8,8,'Ten work areas rated. Life goals kept in view.');
INSERT INTO "session" VALUES('b8db10fd331f0d52','f1ebd9cd49cf8ab2','second','2026-09-05T15:00:00.000000Z','2026-09-17T15:00:00.000000Z',60,'in_room','[{"start": "2026-09-17T15:00:00.000000Z", "end": "2026-09-17T15:59:00.000000Z"}]','2026-09-17T15:59:00.000000Z','2026-09-17T16:05:00.000000Z',NULL,'held','paid','',7,7,8,8,'A thought about Ruta, a habit about Mondays.');
INSERT INTO "session" VALUES('889b76989336dd03','f1ebd9cd49cf8ab2','third','2026-09-19T15:00:00.000000Z','2026-10-01T15:00:00.000000Z',75,'in_room','[{"start": "2026-10-01T15:00:00.000000Z", "end": "2026-10-01T16:13:00.000000Z"}]','2026-10-01T16:13:00.000000Z','2026-10-01T16:19:00.000000Z',NULL,'held','paid','An order I can defend.',7,7,8,9,'Deputy, readers, rota.');
INSERT INTO "session" VALUES('8bf9a13b7b1b57cd','f1ebd9cd49cf8ab2','fourth','2026-10-03T15:00:00.000000Z','2026-10-15T15:00:00.000000Z',60,'in_room','[{"start": "2026-10-15T15:00:00.000000Z", "end": "2026-10-15T15:52:00.000000Z"}]','2026-10-15T15:52:00.000000Z','2026-10-15T15:58:00.000000Z',NULL,'held','paid','',7,7,8,8,'Every two weeks until the budget, then monthly.');
INSERT INTO "session" VALUES('1bece8c0f4b9b48a','f1ebd9cd49cf8ab2','check_in','2026-10-17T15:00:00.000000Z','2026-10-29T15:00:00.000000Z',60,'in_room','[{"start": "2026-10-29T15:00:00.000000Z", "end": "2026-10-29T15:46:00.000000Z"}]','2026-10-29T15:46:00.000000Z','2026-10-29T15:52:00.000000Z',NULL,'held','paid','The rota, then the trust.',7,6,8,8,'Two steps, one question for the trust.');
INSERT INTO "session" VALUES('94cacfa6f1e3a4de','f1ebd9cd49cf8ab2','check_in','2026-10-31T15:00:00.000000Z','2026-11-12T15:00:00.000000Z',60,'in_room','[{"start": "2026-11-12T15:00:00.000000Z", "end": "2026-11-12T15:46:00.000000Z"}]','2026-11-12T15:46:00.000000Z','2026-11-12T15:52:00.000000Z',NULL,'held','paid','The rota, then the trust.',7,6,8,8,'Two steps, one question for the trust.');
INSERT INTO "session" VALUES('86869d72ec378586','f1ebd9cd49cf8ab2','check_in','2026-11-12T15:50:00.000000Z','2026-12-09T15:00:00.000000Z',45,'in_room','[]',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('811399aa5d53b33f','c2f590e5eacc7db0','introductory','2026-06-27T13:00:00.000000Z','2026-07-09T13:00:00.000000Z',25,'video','[{"start": "2026-07-09T13:00:00.000000Z", "end": "2026-07-09T13:25:00.000000Z"}]','2026-07-09T13:25:00.000000Z','2026-07-09T13:31:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('1f4b1363dc9e2f54','c2f590e5eacc7db0','opening','2026-07-11T13:00:00.000000Z','2026-07-23T13:00:00.000000Z',90,'video','[{"start": "2026-07-23T13:00:00.000000Z", "end": "2026-07-23T14:20:00.000000Z"}]','2026-07-23T14:20:00.000000Z','2026-07-23T14:26:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('bd828d1d5be8ab69','c2f590e5eacc7db0','second','2026-07-18T13:00:00.000000Z','2026-07-30T13:00:00.000000Z',60,'video','[{"start": "2026-07-30T13:00:00.000000Z", "end": "2026-07-30T13:55:00.000000Z"}]','2026-07-30T13:55:00.000000Z','2026-07-30T14:01:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('5bba06d6db33277e','c2f590e5eacc7db0','third','2026-08-22T13:00:00.000000Z','2026-09-03T13:00:00.000000Z',75,'video','[{"start": "2026-09-03T13:00:00.000000Z", "end": "2026-09-03T14:10:00.000000Z"}]','2026-09-03T14:10:00.000000Z','2026-09-03T14:16:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('f9f180905a7da393','c2f590e5eacc7db0','fourth','2026-09-12T13:00:00.000000Z','2026-09-24T13:00:00.000000Z',60,'video','[{"start": "2026-09-24T13:00:00.000000Z", "end": "2026-09-24T13:45:00.000000Z"}]','2026-09-24T13:45:00.000000Z','2026-09-24T13:51:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('9828fa49d9c81fa8','c2f590e5eacc7db0','check_in','2026-10-03T13:00:00.000000Z','2026-10-15T13:00:00.000000Z',60,'video','[{"start": "2026-10-15T13:00:00.000000Z", "end": "2026-10-15T13:47:00.000000Z"}]','2026-10-15T13:47:00.000000Z','2026-10-15T13:53:00.000000Z',NULL,'held','paid','',6,5,7,8,'Two offers, one evening to think.');
INSERT INTO "session" VALUES('c0e0b7c043cd2633','02c2aefbd145f0a4','introductory','2026-04-09T10:00:00.000000Z','2026-04-21T10:00:00.000000Z',25,'phone','[{"start": "2026-04-21T10:00:00.000000Z", "end": "2026-04-21T10:25:00.000000Z"}]','2026-04-21T10:25:00.000000Z','2026-04-21T10:31:00.000000Z',NULL,'held','paid','',5,5,7,8,'');
INSERT INTO "session" VALUES('5f183179c317a248','02c2aefbd145f0a4','opening','2026-04-16T10:00:00.000000Z','2026-04-28T10:00:00.000000Z',90,'phone','[{"start": "2026-04-28T10:00:00.000000Z", "end": "2026-04-28T11:28:00.000000Z"}]','2026-04-28T11:28:00.000000Z','2026-04-28T11:34:00.000000Z',NULL,'held','paid','',5,5,7,8,'');
INSERT INTO "session" VALUES('fd4fab3342621e5d','02c2aefbd145f0a4','second','2026-04-30T10:00:00.000000Z','2026-05-12T10:00:00.000000Z',60,'phone','[{"start": "2026-05-12T10:00:00.000000Z", "end": "2026-05-12T11:00:00.000000Z"}]','2026-05-12T11:00:00.000000Z','2026-05-12T11:06:00.000000Z',NULL,'held','paid','',5,5,7,8,'');
INSERT INTO "session" VALUES('9b8724ecc1ac9a72','02c2aefbd145f0a4','third','2026-05-14T10:00:00.000000Z','2026-05-26T10:00:00.000000Z',75,'phone','[{"start": "2026-05-26T10:00:00.000000Z", "end": "2026-05-26T11:15:00.000000Z"}]','2026-05-26T11:15:00.000000Z','2026-05-26T11:21:00.000000Z',NULL,'held','paid','',5,5,7,8,'');
INSERT INTO "session" VALUES('39be9ea640f71687','02c2aefbd145f0a4','fourth','2026-05-28T10:00:00.000000Z','2026-06-09T10:00:00.000000Z',60,'phone','[{"start": "2026-06-09T10:00:00.000000Z", "end": "2026-06-09T10:50:00.000000Z"}]','2026-06-09T10:50:00.000000Z','2026-06-09T10:56:00.000000Z',NULL,'held','paid','',5,5,7,8,'');
INSERT INTO "session" VALUES('db544302a8260d66','02c2aefbd145f0a4','check_in','2026-06-18T10:00:00.000000Z','2026-06-30T10:00:00.000000Z',60,'phone','[{"start": "2026-06-30T10:00:00.000000Z", "end": "2026-06-30T10:44:00.000000Z"}]','2026-06-30T10:44:00.000000Z','2026-06-30T10:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('543229e8a54ffdba','02c2aefbd145f0a4','check_in','2026-07-09T10:00:00.000000Z','2026-07-21T10:00:00.000000Z',60,'phone','[{"start": "2026-07-21T10:00:00.000000Z", "end": "2026-07-21T10:44:00.000000Z"}]','2026-07-21T10:44:00.000000Z','2026-07-21T10:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('cd1010cea279ee0e','02c2aefbd145f0a4','check_in','2026-08-13T10:00:00.000000Z','2026-08-25T10:00:00.000000Z',60,'phone','[{"start": "2026-08-25T10:00:00.000000Z", "end": "2026-08-25T10:44:00.000000Z"}]','2026-08-25T10:44:00.000000Z','2026-08-25T10:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('45edf7b49fa3de62','02c2aefbd145f0a4','check_in','2026-09-03T10:00:00.000000Z','2026-09-15T10:00:00.000000Z',60,'phone','[{"start": "2026-09-15T10:00:00.000000Z", "end": "2026-09-15T10:44:00.000000Z"}]','2026-09-15T10:44:00.000000Z','2026-09-15T10:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('becbde9a9ccdceb6','02c2aefbd145f0a4','check_in','2026-09-24T10:00:00.000000Z','2026-10-06T10:00:00.000000Z',60,'phone','[{"start": "2026-10-06T10:00:00.000000Z", "end": "2026-10-06T10:44:00.000000Z"}]','2026-10-06T10:44:00.000000Z','2026-10-06T10:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('37a9c58099f7bf0a','02c2aefbd145f0a4','check_in','2026-10-08T10:00:00.000000Z','2026-10-20T10:00:00.000000Z',60,'phone','[{"start": "2026-10-20T10:00:00.000000Z", "end": "2026-10-20T10:44:00.000000Z"}]','2026-10-20T10:44:00.000000Z','2026-10-20T10:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('b087ac669721af5e','02c2aefbd145f0a4','check_in','2026-10-22T10:00:00.000000Z','2026-11-03T10:00:00.000000Z',60,'phone','[{"start": "2026-11-03T10:00:00.000000Z", "end": "2026-11-03T10:44:00.000000Z"}]','2026-11-03T10:44:00.000000Z','2026-11-03T10:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('2965934c944b9fb2','02c2aefbd145f0a4','check_in','2026-11-05T10:00:00.000000Z','2026-11-17T10:00:00.000000Z',60,'phone','[{"start": "2026-11-17T10:00:00.000000Z", "end": "2026-11-17T10:44:00.000000Z"}]','2026-11-17T10:44:00.000000Z','2026-11-17T10:50:00.000000Z',NULL,'held','paid','',6,6,7,8,'');
INSERT INTO "session" VALUES('a2437a3291759006','02c2aefbd145f0a4','closing','2026-11-17T11:00:00.000000Z','2026-12-17T10:00:00.000000Z',60,'phone','[]',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('9cd0766a0291bdbf','deb26da5900a8830','introductory','2026-08-19T12:00:00.000000Z','2026-08-31T12:00:00.000000Z',25,'phone','[{"start": "2026-08-31T12:00:00.000000Z", "end": "2026-08-31T12:29:00.000000Z"}]','2026-08-31T12:29:00.000000Z','2026-08-31T12:35:00.000000Z',NULL,'held','pro_bono','',6,5,7,8,'');
INSERT INTO "session" VALUES('3b07f02381dc39d4','deb26da5900a8830','opening','2026-09-02T12:00:00.000000Z','2026-09-14T12:00:00.000000Z',90,'phone','[{"start": "2026-09-14T12:00:00.000000Z", "end": "2026-09-14T13:15:00.000000Z"}]','2026-09-14T13:15:00.000000Z','2026-09-14T13:21:00.000000Z',NULL,'held','pro_bono','',6,5,7,8,'');
INSERT INTO "session" VALUES('d93f69dd0126b5e9','deb26da5900a8830','second','2026-09-16T12:00:00.000000Z','2026-09-28T12:00:00.000000Z',60,'phone','[{"start": "2026-09-28T12:00:00.000000Z", "end": "2026-09-28T12:50:00.000000Z"}]','2026-09-28T12:50:00.000000Z','2026-09-28T12:56:00.000000Z',NULL,'held','pro_bono','',6,5,7,8,'Пауза до літа. One habit stays.');
INSERT INTO "session" VALUES('f054ca7c7d9b2252','deb26da5900a8830','third','2026-09-28T13:00:00.000000Z','2026-10-12T12:00:00.000000Z',75,'phone','[]',NULL,NULL,NULL,'rescheduled',NULL,'',NULL,NULL,NULL,NULL,'');
INSERT INTO "session" VALUES('eae1c6b3eeb7500b','2cc3bdef7c301a7c','introductory','2026-01-15T10:00:00.000000Z','2026-01-27T10:00:00.000000Z',25,'in_room','[{"start": "2026-01-27T10:00:00.000000Z", "end": "2026-01-27T10:27:00.000000Z"}]','2026-01-27T10:27:00.000000Z','2026-01-27T10:33:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('8919406d6e01cc20','2cc3bdef7c301a7c','opening','2026-01-29T10:00:00.000000Z','2026-02-10T10:00:00.000000Z',90,'in_room','[{"start": "2026-02-10T10:00:00.000000Z", "end": "2026-02-10T11:25:00.000000Z"}]','2026-02-10T11:25:00.000000Z','2026-02-10T11:31:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('2750ba26ed4c4835','2cc3bdef7c301a7c','second','2026-02-12T10:00:00.000000Z','2026-02-24T10:00:00.000000Z',60,'in_room','[{"start": "2026-02-24T10:00:00.000000Z", "end": "2026-02-24T10:58:00.000000Z"}]','2026-02-24T10:58:00.000000Z','2026-02-24T11:04:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('c58833e06c96c44a','2cc3bdef7c301a7c','third','2026-03-12T10:00:00.000000Z','2026-03-24T10:00:00.000000Z',75,'in_room','[{"start": "2026-03-24T10:00:00.000000Z", "end": "2026-03-24T11:10:00.000000Z"}]','2026-03-24T11:10:00.000000Z','2026-03-24T11:16:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('63bfad99ebe1405f','2cc3bdef7c301a7c','fourth','2026-04-02T10:00:00.000000Z','2026-04-14T10:00:00.000000Z',60,'in_room','[{"start": "2026-04-14T10:00:00.000000Z", "end": "2026-04-14T10:48:00.000000Z"}]','2026-04-14T10:48:00.000000Z','2026-04-14T10:54:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('01f727536b2bbc74','2cc3bdef7c301a7c','check_in','2026-05-14T10:00:00.000000Z','2026-05-26T10:00:00.000000Z',60,'in_room','[{"start": "2026-05-26T10:00:00.000000Z", "end": "2026-05-26T10:42:00.000000Z"}]','2026-05-26T10:42:00.000000Z','2026-05-26T10:48:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('a02ea10cea763889','2cc3bdef7c301a7c','check_in','2026-07-02T10:00:00.000000Z','2026-07-14T10:00:00.000000Z',60,'in_room','[{"start": "2026-07-14T10:00:00.000000Z", "end": "2026-07-14T10:45:00.000000Z"}]','2026-07-14T10:45:00.000000Z','2026-07-14T10:51:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('3e661ac669c0b49e','2cc3bdef7c301a7c','closing','2026-09-10T10:00:00.000000Z','2026-09-22T10:00:00.000000Z',60,'in_room','[{"start": "2026-09-22T10:00:00.000000Z", "end": "2026-09-22T10:58:00.000000Z"}]','2026-09-22T10:58:00.000000Z','2026-09-22T11:04:00.000000Z',NULL,'held','paid','',6,5,7,8,'');
INSERT INTO "session" VALUES('8c776b1055e646ea','ce59624be35f115b','introductory','2026-11-06T18:00:00.000000Z','2026-11-18T18:00:00.000000Z',25,'phone','[{"start": "2026-11-18T18:00:00.000000Z", "end": "2026-11-18T18:22:00.000000Z"}]','2026-11-18T18:22:00.000000Z','2026-11-18T18:28:00.000000Z',NULL,'held','paid','To know what it costs, honestly.',5,4,6,6,'He will say by Friday week.');
CREATE TABLE "skill" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "now" INTEGER, "desired" INTEGER, "practise_by" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    );
INSERT INTO "skill" VALUES('4b30ef7bdf0c069f','adc4fd6ac5dbbeba','Saying no early',4,8,'One small no a day, out loud',0);
INSERT INTO "skill" VALUES('e96869355e5682b4','adc4fd6ac5dbbeba','Handing work over',5,8,'Give Sam one whole job a week',1);
INSERT INTO "skill" VALUES('879fe2eedda0fec9','adc4fd6ac5dbbeba','Asking for help',3,7,'Ask before it burns',2);
INSERT INTO "skill" VALUES('a3da89835da9f866','bbbb71cb403898ff','Handing over',4,8,'One thing a week to Ruta, whole',0);
INSERT INTO "skill" VALUES('4212033cdcf4747b','bbbb71cb403898ff','Arriving',3,8,'Sit before speaking',1);
INSERT INTO "skill" VALUES('2a311af4fa65d3e2','f1ebd9cd49cf8ab2','Holding my tongue',3,8,'Count to four, then ask',0);
INSERT INTO "skill" VALUES('c86894ae79b04ff7','f1ebd9cd49cf8ab2','Speaking freely',5,8,'No paper at the next round',1);
CREATE TABLE "skipped_stage" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "stage" TEXT NOT NULL, "reason" TEXT NOT NULL, "at" TEXT NOT NULL
    );
INSERT INTO "skipped_stage" VALUES('b009e291bc56c041','f1ebd9cd49cf8ab2','introductory','We know each other well.','2026-08-27T14:58:00.000000Z');
CREATE TABLE "stage_setup" (
        "id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "minutes" INTEGER
    );
INSERT INTO "stage_setup" VALUES('fourth','',60);
CREATE TABLE "starter_area" (
        "id" TEXT NOT NULL PRIMARY KEY, "set" TEXT NOT NULL, "name" TEXT NOT NULL,
        "extra" INTEGER NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "starter_area" VALUES('music_own','life','Music & making',1,12);
INSERT INTO "starter_area" VALUES('work','life','Work & career',0,0);
INSERT INTO "starter_area" VALUES('money','life','Money',0,1);
INSERT INTO "starter_area" VALUES('health','life','Health & energy',0,2);
INSERT INTO "starter_area" VALUES('family','life','Family & friends',0,3);
INSERT INTO "starter_area" VALUES('partner','life','Partner & romance',0,4);
INSERT INTO "starter_area" VALUES('growth','life','Personal growth',0,5);
INSERT INTO "starter_area" VALUES('fun','life','Fun & leisure',0,6);
INSERT INTO "starter_area" VALUES('home','life','Home & surroundings',0,7);
INSERT INTO "starter_area" VALUES('meaning','life','Meaning & spirituality',1,8);
INSERT INTO "starter_area" VALUES('community','life','Community',1,9);
INSERT INTO "starter_area" VALUES('creativity','life','Creativity',1,10);
INSERT INTO "starter_area" VALUES('rest','life','Rest',1,11);
INSERT INTO "starter_area" VALUES('role_clarity','work','Role clarity',0,0);
INSERT INTO "starter_area" VALUES('workload','work','Workload & energy',0,1);
INSERT INTO "starter_area" VALUES('skills_used','work','Skills used',0,2);
INSERT INTO "starter_area" VALUES('work_growth','work','Growth',0,3);
INSERT INTO "starter_area" VALUES('peers','work','Peers',0,4);
INSERT INTO "starter_area" VALUES('manager','work','Manager',0,5);
INSERT INTO "starter_area" VALUES('influence','work','Influence & autonomy',0,6);
INSERT INTO "starter_area" VALUES('recognition','work','Recognition',0,7);
INSERT INTO "starter_area" VALUES('impact','work','Meaning & impact',0,8);
INSERT INTO "starter_area" VALUES('boundary','work','Work–life boundary',0,9);
CREATE TABLE "step" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "goal_id" TEXT NOT NULL, "what" TEXT NOT NULL,
        "who" TEXT NOT NULL, "by" TEXT NOT NULL, "where" TEXT NOT NULL, "needs" TEXT NOT NULL,
        "effort" TEXT, "is_first" INTEGER NOT NULL, "confidence" INTEGER,
        "first_move" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "step" VALUES('2b4a6070ebcf4d25','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','Buy an alarm clock','Mara','2026-09-30T18:00','The shop by the station','','s',1,9,'',0);
INSERT INTO "step" VALUES('c981da2a6b19c93a','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','Agree the seven o’clock desk with Sam','with Sam','2026-10-02','','','s',0,8,'',1);
INSERT INTO "step" VALUES('67b953e3ea64454f','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','Hang the blackout blind','with Jon','2026-10-11','','A drill','m',0,7,'',2);
INSERT INTO "step" VALUES('05f0cd9d69aec164','adc4fd6ac5dbbeba','10d6d52e877665f2','a851f9a236f7ec73','Tell the site: no calls after nine','Mara','2026-10-12','','','m',0,6,'',3);
INSERT INTO "step" VALUES('341b8edc62979a36','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888','Ask Karin for twenty minutes','Mara','2026-10-01','By the coffee machine','','s',1,8,'',4);
INSERT INTO "step" VALUES('d2530895e1e2164b','adc4fd6ac5dbbeba','10d6d52e877665f2','4689735bb6426888','Draft the planning-role application','Mara','2026-11-20','','','l',0,5,'',5);
INSERT INTO "step" VALUES('0ec1fc08e0770e75','adc4fd6ac5dbbeba','10d6d52e877665f2','e4c0ed15358ce49d','Book the pottery course','Mara','2026-09-30','Online, from the sofa','','s',1,9,'',6);
INSERT INTO "step" VALUES('c40ed661dc35f6f3','adc4fd6ac5dbbeba','25d75ca85ceb7ade','4689735bb6426888','Ask Karin about the planning role','Mara','2026-11-22','','',NULL,0,6,'Write the two sentences on a card',7);
INSERT INTO "step" VALUES('6246501b5b807308','adc4fd6ac5dbbeba','25d75ca85ceb7ade','e4c0ed15358ce49d','Book the second Tuesday class','Mara','2026-11-25','','',NULL,0,9,'Find the leaflet',8);
INSERT INTO "step" VALUES('007dc9d4dacaef1d','adc4fd6ac5dbbeba','25d75ca85ceb7ade','a851f9a236f7ec73','Walk home on Wednesdays','Mara','2026-11-18','','',NULL,0,8,'Shoes in the bag',9);
INSERT INTO "step" VALUES('c9ffa3ff45e4b857','2ddd036b6d9993bf','c6a1795c5e003d8d','64d8f315dd4ab9a2','Ask the ward sister for the May rota','Łukasz','2026-11-05','After handover','','s',1,7,'',0);
INSERT INTO "step" VALUES('68371db8c52f346c','2ddd036b6d9993bf','c6a1795c5e003d8d','64d8f315dd4ab9a2','Fix the bike','with Ola','2026-11-13','','','m',0,8,'',1);
INSERT INTO "step" VALUES('8cc528e3e1358bfd','bbbb71cb403898ff','c5d5f1b3f7e6095d','547fe7bc309f42cd','Buy a set of strings and fit the A','Zoë','2026-01-02T19:00','Back room','New strings','s',1,9,'',0);
INSERT INTO "step" VALUES('2afca29d60800812','bbbb71cb403898ff','c5d5f1b3f7e6095d','90eedb2f2f343af7','Give Ruta the Thursday close','with Ruta','2026-01-09','','The rota','m',0,6,'',1);
INSERT INTO "step" VALUES('c9341c56dfca8427','bbbb71cb403898ff','c5d5f1b3f7e6095d','f2b76175afe9bee2','Ring him before each drive','Zoë','2026-01-07','Car park','','s',1,9,'',2);
INSERT INTO "step" VALUES('676b96105f15003c','bbbb71cb403898ff','c5d5f1b3f7e6095d','90eedb2f2f343af7','Tell the team what six means','Zoë','2026-01-02','Monday round','','s',1,7,'',3);
INSERT INTO "step" VALUES('7e80f6afdb896ca5','bbbb71cb403898ff','e0497cf65c3ef090','90eedb2f2f343af7','Write the autumn rota with Ruta','Zoë','2026-03-01','','','m',0,8,'Ten minutes with a pencil',4);
INSERT INTO "step" VALUES('9596574f57fdd90e','bbbb71cb403898ff','f75edd95d8b35cf9','f2b76175afe9bee2','Take Dad to the harbour','Zoë','2026-04-05','','','m',0,8,'Ten minutes with a pencil',5);
INSERT INTO "step" VALUES('e91aab61d3073da1','bbbb71cb403898ff','4ae331a853bcc18c','90eedb2f2f343af7','Leave the laptop at work on Fridays','Zoë','2026-05-01','','','m',0,8,'Ten minutes with a pencil',6);
INSERT INTO "step" VALUES('00300c014f7baa0a','bbbb71cb403898ff','61f89247d0312df5','f2b76175afe9bee2','Write the letter to myself','Zoë','2026-06-13','','','m',0,8,'Ten minutes with a pencil',7);
INSERT INTO "step" VALUES('131bba557df16779','f1ebd9cd49cf8ab2','889b76989336dd03','ec78d604baebb86b','Give Ruta story hour, whole','with Ruta','2026-10-02T12:00','Children’s corner','The key to the puppet box','s',1,9,'',0);
INSERT INTO "step" VALUES('b153340efd3be38e','f1ebd9cd49cf8ab2','889b76989336dd03','8ab04fbe3a363480','Put the two evenings in the diary','Zoë','2026-10-02','Diary','','s',1,9,'',1);
INSERT INTO "step" VALUES('4f8aadc87c865fa3','f1ebd9cd49cf8ab2','889b76989336dd03','28e7c977b980b095','Ask the team to write April','the team','2026-10-03','Monday round','','m',1,5,'',2);
INSERT INTO "step" VALUES('edc22781fbd0dbb8','f1ebd9cd49cf8ab2','889b76989336dd03','ec78d604baebb86b','Ask the trust about the title','with Marguerite','2026-10-29','','One page','l',0,5,'',3);
INSERT INTO "step" VALUES('0da8b68cef0d9532','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','28e7c977b980b095','Let May be written without me in the room','the team','2026-12-11','','',NULL,0,6,'Leave the pens and go',4);
INSERT INTO "step" VALUES('ebad4e5c54d1843b','c2f590e5eacc7db0','5bba06d6db33277e','3660740359129bbd','Write the list of three','Minh Anh','2026-09-04','','','s',1,NULL,'',0);
INSERT INTO "step" VALUES('89e4c815d41c0050','c2f590e5eacc7db0','9828fa49d9c81fa8','3660740359129bbd','Have tea with the letter cutter','Minh Anh','2026-10-24','','',NULL,0,7,'',1);
INSERT INTO "step" VALUES('87cfeef02d1ca8d3','02c2aefbd145f0a4','9b8724ecc1ac9a72','d7f6185fc041929c','Give Mei the October release','Kenji','2026-05-27','','','s',1,NULL,'',0);
INSERT INTO "step" VALUES('260768a9ac6724e8','02c2aefbd145f0a4','9b8724ecc1ac9a72','762d92193f8c0eb1','Write the need on a card','Kenji','2026-05-27','','','s',1,NULL,'',1);
INSERT INTO "step" VALUES('c43ee2632bb1a0fd','02c2aefbd145f0a4','9b8724ecc1ac9a72','14650bd2bed68ac6','Tell the team: offline at six','Kenji','2026-05-27','','','s',1,NULL,'',2);
INSERT INTO "step" VALUES('f3b2f51f657f9d1c','2cc3bdef7c301a7c','c58833e06c96c44a','dc9d947fe90b30b3','Ring the reading scheme','Ruth','2026-03-25','Hall telephone','','s',1,NULL,'',0);
CREATE TABLE "step_review" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "step_id" TEXT NOT NULL, "outcome" TEXT, "learned" TEXT NOT NULL, "at" TEXT NOT NULL
    );
INSERT INTO "step_review" VALUES('acf975c25fc18a8a/2b4a6070ebcf4d25','adc4fd6ac5dbbeba','acf975c25fc18a8a','2b4a6070ebcf4d25','done','It has a snooze button. I taped it over.','2026-10-13T10:14:00.000000Z');
INSERT INTO "step_review" VALUES('acf975c25fc18a8a/c981da2a6b19c93a','adc4fd6ac5dbbeba','acf975c25fc18a8a','c981da2a6b19c93a','done','','2026-10-13T10:14:00.000000Z');
INSERT INTO "step_review" VALUES('acf975c25fc18a8a/341b8edc62979a36','adc4fd6ac5dbbeba','acf975c25fc18a8a','341b8edc62979a36','done','Five minutes by the machine was enough.','2026-10-13T10:14:00.000000Z');
INSERT INTO "step_review" VALUES('acf975c25fc18a8a/0ec1fc08e0770e75','adc4fd6ac5dbbeba','acf975c25fc18a8a','0ec1fc08e0770e75','done','','2026-10-13T10:14:00.000000Z');
INSERT INTO "step_review" VALUES('25d75ca85ceb7ade/67b953e3ea64454f','adc4fd6ac5dbbeba','25d75ca85ceb7ade','67b953e3ea64454f','done','Jon did it in ten minutes. I had waited four weeks.','2026-11-03T11:14:00.000000Z');
INSERT INTO "step_review" VALUES('25d75ca85ceb7ade/05f0cd9d69aec164','adc4fd6ac5dbbeba','25d75ca85ceb7ade','05f0cd9d69aec164','partly','I told two of three.','2026-11-03T11:14:00.000000Z');
INSERT INTO "step_review" VALUES('25d75ca85ceb7ade/d2530895e1e2164b','adc4fd6ac5dbbeba','25d75ca85ceb7ade','d2530895e1e2164b','not_yet','I open the file and tidy the headings.','2026-11-03T11:14:00.000000Z');
INSERT INTO "step_review" VALUES('05a30fc9de5f7c51/8cc528e3e1358bfd','bbbb71cb403898ff','05a30fc9de5f7c51','8cc528e3e1358bfd','done','The A sings. The others are jealous.','2026-01-15T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('05a30fc9de5f7c51/2afca29d60800812','bbbb71cb403898ff','05a30fc9de5f7c51','2afca29d60800812','partly','Every second Thursday.','2026-01-15T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('05a30fc9de5f7c51/c9341c56dfca8427','bbbb71cb403898ff','05a30fc9de5f7c51','c9341c56dfca8427','done','He answers on the first ring now.','2026-01-15T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('05a30fc9de5f7c51/676b96105f15003c','bbbb71cb403898ff','05a30fc9de5f7c51','676b96105f15003c','done','They clapped, a little.','2026-01-15T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('e0497cf65c3ef090/2afca29d60800812','bbbb71cb403898ff','e0497cf65c3ef090','2afca29d60800812','done','It took one talk.','2026-02-12T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('f75edd95d8b35cf9/7e80f6afdb896ca5','bbbb71cb403898ff','f75edd95d8b35cf9','7e80f6afdb896ca5','let_go','It was never my step.','2026-03-12T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('4ae331a853bcc18c/9596574f57fdd90e','bbbb71cb403898ff','4ae331a853bcc18c','9596574f57fdd90e','done','It took one talk.','2026-04-16T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('61f89247d0312df5/e91aab61d3073da1','bbbb71cb403898ff','61f89247d0312df5','e91aab61d3073da1','done','It took one talk.','2026-05-21T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('53b46013ca850e9d/00300c014f7baa0a','bbbb71cb403898ff','53b46013ca850e9d','00300c014f7baa0a','done','It is two pages and one joke.','2026-06-30T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('8bf9a13b7b1b57cd/131bba557df16779','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','131bba557df16779','done','The puppets have new names.','2026-10-15T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('8bf9a13b7b1b57cd/b153340efd3be38e','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','b153340efd3be38e','done','In ink.','2026-10-15T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('8bf9a13b7b1b57cd/4f8aadc87c865fa3','f1ebd9cd49cf8ab2','8bf9a13b7b1b57cd','4f8aadc87c865fa3','partly','They wrote two weeks of it.','2026-10-15T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('1bece8c0f4b9b48a/4f8aadc87c865fa3','f1ebd9cd49cf8ab2','1bece8c0f4b9b48a','4f8aadc87c865fa3','not_yet','The Fridays again.','2026-10-29T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('94cacfa6f1e3a4de/4f8aadc87c865fa3','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','4f8aadc87c865fa3','done','April is on the wall, in five colours.','2026-11-12T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('94cacfa6f1e3a4de/edc22781fbd0dbb8','f1ebd9cd49cf8ab2','94cacfa6f1e3a4de','edc22781fbd0dbb8','partly','She has read the page.','2026-11-12T15:14:00.000000Z');
INSERT INTO "step_review" VALUES('9828fa49d9c81fa8/ebad4e5c54d1843b','c2f590e5eacc7db0','9828fa49d9c81fa8','ebad4e5c54d1843b','partly','Two of three.','2026-10-15T13:14:00.000000Z');
INSERT INTO "step_review" VALUES('db544302a8260d66/87cfeef02d1ca8d3','02c2aefbd145f0a4','db544302a8260d66','87cfeef02d1ca8d3','done','It was easier than the week before it.','2026-06-30T10:14:00.000000Z');
INSERT INTO "step_review" VALUES('543229e8a54ffdba/260768a9ac6724e8','02c2aefbd145f0a4','543229e8a54ffdba','260768a9ac6724e8','done','It was easier than the week before it.','2026-07-21T10:14:00.000000Z');
INSERT INTO "step_review" VALUES('cd1010cea279ee0e/c43ee2632bb1a0fd','02c2aefbd145f0a4','cd1010cea279ee0e','c43ee2632bb1a0fd','done','It was easier than the week before it.','2026-08-25T10:14:00.000000Z');
INSERT INTO "step_review" VALUES('a02ea10cea763889/f3b2f51f657f9d1c','2cc3bdef7c301a7c','a02ea10cea763889','f3b2f51f657f9d1c','done','They had been hoping.','2026-07-14T10:14:00.000000Z');
CREATE TABLE "strategy" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "approach" TEXT NOT NULL,
        "options" TEXT NOT NULL, "stop_doing" TEXT NOT NULL, "early_warning" TEXT NOT NULL,
        "accountability" TEXT NOT NULL, "confidence" INTEGER, "raise_by_one" TEXT NOT NULL,
        "review_on" TEXT NOT NULL
    );
INSERT INTO "strategy" VALUES('a851f9a236f7ec73','adc4fd6ac5dbbeba','a851f9a236f7ec73','Let the day end at nine: the phone in the hall, tomorrow on paper.','Sleep app again; earlier shifts; a hall shelf','Answering the site from bed','Two evenings in a row with the phone on the table','Jon asks on Sundays',7,'A real alarm clock','2026-11-25');
INSERT INTO "strategy" VALUES('4689735bb6426888','adc4fd6ac5dbbeba','4689735bb6426888','Show the planning before asking for the role.','','','','The milestone list on the wall',6,'One honest talk with Karin','2026-12-22');
INSERT INTO "strategy" VALUES('e4c0ed15358ce49d','adc4fd6ac5dbbeba','e4c0ed15358ce49d','Book it, pay for it, tell everyone.','','','','',8,'','2026-12-15');
INSERT INTO "strategy" VALUES('64d8f315dd4ab9a2','2ddd036b6d9993bf','64d8f315dd4ab9a2','Swap two late finishes a month for early ones.','','','Three nights in a row','Ola keeps the calendar',6,'The rota in writing','2026-12-07');
INSERT INTO "strategy" VALUES('547fe7bc309f42cd','bbbb71cb403898ff','547fe7bc309f42cd','Small and often: the case open, the kettle as the bell.','Lessons; a quartet at once; small and often','Waiting for a free evening','Two days with the case shut','Ife hears it or does not',6,'A stand that stays up','2026-02-12');
INSERT INTO "strategy" VALUES('f2b76175afe9bee2','bbbb71cb403898ff','f2b76175afe9bee2','Sit first, tidy never.','','','','',8,'','2026-02-12');
INSERT INTO "strategy" VALUES('90eedb2f2f343af7','bbbb71cb403898ff','90eedb2f2f343af7','Let others close.','','','','',6,'Ruta says yes','2026-02-12');
INSERT INTO "strategy" VALUES('ec78d604baebb86b','f1ebd9cd49cf8ab2','ec78d604baebb86b','One whole part of the work a month, with its decisions.','A course for Ruta; a second deputy; whole parts','Checking the detail','I rewrite her notices','A list of ten on Ruta’s wall',6,'The trust agrees the job title','2026-12-09');
INSERT INTO "strategy" VALUES('8ab04fbe3a363480','f1ebd9cd49cf8ab2','8ab04fbe3a363480','Two evenings fixed in the diary, unmovable.','','','','',8,'','2026-12-09');
INSERT INTO "strategy" VALUES('28e7c977b980b095','f1ebd9cd49cf8ab2','28e7c977b980b095','The team writes it, I sign it.','','','A rota mail on a Sunday','',5,'Try it for April','2026-12-09');
INSERT INTO "strategy" VALUES('3660740359129bbd','c2f590e5eacc7db0','3660740359129bbd','List what I want to learn, then look at the offers.','','','','',6,'Talk to someone in each place','');
INSERT INTO "strategy" VALUES('d7f6185fc041929c','02c2aefbd145f0a4','d7f6185fc041929c','One release, one person, one page.','','','','',7,'','2026-09-01');
INSERT INTO "strategy" VALUES('762d92193f8c0eb1','02c2aefbd145f0a4','762d92193f8c0eb1','Small and dated.','','','','',7,'','2026-09-01');
INSERT INTO "strategy" VALUES('14650bd2bed68ac6','02c2aefbd145f0a4','14650bd2bed68ac6','Small and dated.','','','','',7,'','2026-09-01');
INSERT INTO "strategy" VALUES('dc9d947fe90b30b3','2cc3bdef7c301a7c','dc9d947fe90b30b3','Ask three places, keep two.','','','','',7,'','');
CREATE TABLE "strategy_version" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "at" TEXT NOT NULL, "reason" TEXT NOT NULL,
        "content" TEXT NOT NULL
    );
INSERT INTO "strategy_version" VALUES('acabb7eed4724577','bbbb71cb403898ff','547fe7bc309f42cd','f75edd95d8b35cf9','2026-03-12T15:31:00.000000Z','The mute is no longer needed; the back room is warm.','{"goal": {"id": "547fe7bc309f42cd", "engagement_id": "bbbb71cb403898ff", "area_id": "b6486e02b154c6b8", "statement": "Play the cello again, three evenings a week", "why": "I am more patient with everyone when I have played.", "benefits": "Me, Ife, the neighbours in time", "kind": "process", "wording": "toward", "instead": "", "motive": "want_to", "values": ["Music", "Patience"], "measure": "Evenings played", "unit": "a week", "direction": "up", "baseline": 0, "target": 3, "evidence": "The case lives open in the corner", "start_on": "2026-01-01", "target_on": "2026-05-12", "importance": 9, "confidence": 7, "commitment": 8, "celebrate": "A new set of strings", "status": "achieved", "position": 0, "shareable": true, "created_at": "2025-12-04T15:31:00.000000Z"}, "strategy": [{"id": "547fe7bc309f42cd", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "approach": "Small and often: the case open, the kettle as the bell.", "options": "Lessons; a quartet at once; small and often", "stop_doing": "Waiting for a free evening", "early_warning": "Two days with the case shut", "accountability": "Ife hears it or does not", "confidence": 6, "raise_by_one": "A stand that stays up", "review_on": "2026-02-12"}], "milestones": [{"id": "478507056bd846c2", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "title": "A week of three", "on": "2026-01-18", "measure": "three evenings", "reached_on": "2026-01-16", "position": 0}, {"id": "e5bc80beeb22c2d7", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "title": "The first page of the suite", "on": "2026-03-12", "measure": "without stopping", "reached_on": "2026-03-05", "position": 1}, {"id": "83f3fa786a6d3eec", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "title": "All of it, slowly", "on": "2026-05-12", "measure": "once through", "reached_on": "2026-05-08", "position": 2}], "barriers": [{"id": "222b7431e9b7bb01", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "what": "Neighbours", "likelihood": 3, "impact": 2, "move": "If it is after nine, then the practice mute goes on", "position": 0}, {"id": "c062edeb69023716", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "what": "Sore fingers", "likelihood": 4, "impact": 3, "move": "If they hurt, then ten minutes and cream", "position": 1}], "resources": [{"id": "5e9a67a4e84cb32b", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "kind": "skills", "what": "Reading music", "has": true, "position": 0}, {"id": "fcd1e15e67972f40", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "kind": "skills", "what": "Patience with slow", "has": false, "position": 1}, {"id": "9b095b17e6e1ab55", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "kind": "tools", "what": "The cello", "has": true, "position": 2}, {"id": "3940d4d1662c276a", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "kind": "tools", "what": "A stand", "has": false, "position": 3}, {"id": "d7784e8ae576a37f", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "kind": "people", "what": "Ife", "has": true, "position": 4}, {"id": "75afc84464c11f94", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "kind": "people", "what": "A teacher once a month", "has": false, "position": 5}, {"id": "13e741fde40b9ba9", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "kind": "logistics", "what": "The back room", "has": true, "position": 6}, {"id": "b21ebbb7635617be", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "kind": "logistics", "what": "Heating in there", "has": false, "position": 7}], "supporters": [{"id": "50563570e2a093d3", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "who": "Ife", "ask": "Say nothing until I ask", "position": 0}, {"id": "ee8daf2a61eb0fe8", "engagement_id": "bbbb71cb403898ff", "goal_id": "547fe7bc309f42cd", "who": "Ruta", "ask": "Take the Thursday close", "position": 1}], "steps": [{"id": "8cc528e3e1358bfd", "engagement_id": "bbbb71cb403898ff", "session_id": "c5d5f1b3f7e6095d", "goal_id": "547fe7bc309f42cd", "what": "Buy a set of strings and fit the A", "who": "Zoë", "by": "2026-01-02T19:00", "where": "Back room", "needs": "New strings", "effort": "s", "is_first": true, "confidence": 9, "first_move": "", "position": 0}]}');
INSERT INTO "strategy_version" VALUES('6f713cd36fc3191d','f1ebd9cd49cf8ab2','ec78d604baebb86b','94cacfa6f1e3a4de','2026-11-12T15:31:00.000000Z','The title first, the course later.','{"goal": {"id": "ec78d604baebb86b", "engagement_id": "f1ebd9cd49cf8ab2", "area_id": "372bfbabbf2ccfed", "statement": "Have Ruta ready to run the library for a month", "why": "Then I choose to stay, rather than having to.", "benefits": "Ruta, the trust, me", "kind": "outcome", "wording": "toward", "instead": "", "motive": "want_to", "values": ["Fairness", "Trust"], "measure": "Parts of the work handed over", "unit": "", "direction": "up", "baseline": 2, "target": 10, "evidence": "A month away and nobody rings", "start_on": "2026-10-01", "target_on": "2027-05-19", "importance": 9, "confidence": 7, "commitment": 8, "celebrate": "Four weeks in Lagos", "status": "active", "position": 0, "shareable": true, "created_at": "2026-08-27T15:25:00.000000Z"}, "strategy": [{"id": "ec78d604baebb86b", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "approach": "One whole part of the work a month, with its decisions.", "options": "A course for Ruta; a second deputy; whole parts", "stop_doing": "Checking the detail", "early_warning": "I rewrite her notices", "accountability": "A list of ten on Ruta’s wall", "confidence": 6, "raise_by_one": "The trust agrees the job title", "review_on": "2026-12-09"}], "milestones": [{"id": "f3352b4a8ab4adff", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "title": "Story hour is hers", "on": "2026-10-16", "measure": "two months", "reached_on": "2026-10-15", "position": 0}, {"id": "916ca50409ff2a14", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "title": "She signs the orders", "on": "2026-12-17", "measure": "no second signature", "reached_on": "", "position": 1}, {"id": "2fa41ebd8949a629", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "title": "A week without me", "on": "2027-02-05", "measure": "no calls", "reached_on": "", "position": 2}], "barriers": [{"id": "cddb98770894223e", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "what": "The trust wants one name", "likelihood": 3, "impact": 4, "move": "If they ask who decides, then I say: Ruta, this month", "position": 0}, {"id": "6c13123087de9e53", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "what": "My own pride", "likelihood": 4, "impact": 3, "move": "If I reach for the red pen, then I go to the desk", "position": 1}], "resources": [{"id": "0a4a8bea07291a68", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "kind": "skills", "what": "Ruta’s head for money", "has": true, "position": 0}, {"id": "a88205a38673967d", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "kind": "skills", "what": "Holding my tongue", "has": false, "position": 1}, {"id": "46b97f5d05be1292", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "kind": "tools", "what": "The list of ten", "has": true, "position": 2}, {"id": "e4f0f91685088ea7", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "kind": "tools", "what": "Shared calendar", "has": false, "position": 3}, {"id": "832872d004530abc", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "kind": "people", "what": "M. Bell", "has": true, "position": 4}, {"id": "215fec89839d86d1", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "kind": "people", "what": "A mentor for Ruta", "has": false, "position": 5}, {"id": "bf97664302e802e6", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "kind": "logistics", "what": "Quiet Mondays", "has": true, "position": 6}, {"id": "5dcedffc82327efb", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "kind": "logistics", "what": "A second key", "has": false, "position": 7}], "supporters": [{"id": "fc0659b6017cfb10", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "who": "Marguerite", "ask": "Ask Ruta first", "position": 0}, {"id": "9a3dd36f80c77725", "engagement_id": "f1ebd9cd49cf8ab2", "goal_id": "ec78d604baebb86b", "who": "Ife", "ask": "Laugh when I say “just quickly”", "position": 1}], "steps": [{"id": "131bba557df16779", "engagement_id": "f1ebd9cd49cf8ab2", "session_id": "889b76989336dd03", "goal_id": "ec78d604baebb86b", "what": "Give Ruta story hour, whole", "who": "with Ruta", "by": "2026-10-02T12:00", "where": "Children’s corner", "needs": "The key to the puppet box", "effort": "s", "is_first": true, "confidence": 9, "first_move": "", "position": 0}, {"id": "edc22781fbd0dbb8", "engagement_id": "f1ebd9cd49cf8ab2", "session_id": "889b76989336dd03", "goal_id": "ec78d604baebb86b", "what": "Ask the trust about the title", "who": "with Marguerite", "by": "2026-10-29", "where": "", "needs": "One page", "effort": "l", "is_first": false, "confidence": 5, "first_move": "", "position": 3}]}');
CREATE TABLE "supporter" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "who" TEXT NOT NULL,
        "ask" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "supporter" VALUES('eedb6cfded3a54fb','adc4fd6ac5dbbeba','a851f9a236f7ec73','Jon','Ask me on Sundays',0);
INSERT INTO "supporter" VALUES('8d12e6b76c84d110','adc4fd6ac5dbbeba','a851f9a236f7ec73','Sam','Take the seven o’clock desk',1);
INSERT INTO "supporter" VALUES('2bc82a45c69a3c42','2ddd036b6d9993bf','64d8f315dd4ab9a2','Ola','Set the alarm, open the curtain',0);
INSERT INTO "supporter" VALUES('50563570e2a093d3','bbbb71cb403898ff','547fe7bc309f42cd','Ife','Say nothing until I ask',0);
INSERT INTO "supporter" VALUES('ee8daf2a61eb0fe8','bbbb71cb403898ff','547fe7bc309f42cd','Ruta','Take the Thursday close',1);
INSERT INTO "supporter" VALUES('fc0659b6017cfb10','f1ebd9cd49cf8ab2','ec78d604baebb86b','Marguerite','Ask Ruta first',0);
INSERT INTO "supporter" VALUES('9a3dd36f80c77725','f1ebd9cd49cf8ab2','ec78d604baebb86b','Ife','Laugh when I say “just quickly”',1);
CREATE TABLE "thought" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "hindering" TEXT NOT NULL, "where_it_shows" TEXT NOT NULL,
        "true_before" INTEGER, "evidence_for" TEXT NOT NULL, "evidence_against" TEXT NOT NULL,
        "chosen" TEXT NOT NULL, "believable" INTEGER, "true_after" INTEGER,
        "experiment" TEXT NOT NULL, "experiment_on" TEXT NOT NULL, "goal_id" TEXT NOT NULL,
        "hindering_feeling" TEXT NOT NULL, "hindering_action" TEXT NOT NULL,
        "hindering_result" TEXT NOT NULL, "chosen_feeling" TEXT NOT NULL,
        "chosen_action" TEXT NOT NULL, "chosen_result" TEXT NOT NULL, "start_on" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    );
INSERT INTO "thought" VALUES('8bc9953a2b9fadc3','adc4fd6ac5dbbeba','ed921b80ac5531ae','If I do not answer at once, it will fall apart.','Between nine and bedtime, phone in hand',8,'Once, in November, it nearly did.','Sam handled the last three alone, and well.','The site has people. I plan better when I have slept.',7,4,'One evening with the phone in the hall','2026-09-16','a851f9a236f7ec73','Tight, alert','I check every ten minutes','I sleep at one and plan badly','Lighter','I write tomorrow’s three and stop','I wake before the alarm','2026-09-17',0);
INSERT INTO "thought" VALUES('052545f503948d34','01c71b521bb0126a','fc5417898ccc4023','If I do not do it myself, it will not be good.','Every handover',9,'Twice I had to redo it.','Twice in forty times.','Good work can have other hands.',7,5,'Tomasz presents alone','2026-11-12','9a8b91430c16bc38','Tense','I redo it at night','They wait for me','Curious','I ask one question','They decide','2026-11-06',0);
INSERT INTO "thought" VALUES('ddb6d9fbda74a9f6','2ddd036b6d9993bf','2869ffa2deb5c178','Rest is for people who have finished.','After the shift, shoes still on',8,'','','I rest so that I can be there.',5,6,'','','64d8f315dd4ab9a2','','','','','','','2026-10-17',0);
INSERT INTO "thought" VALUES('746676c723dbfc47','bbbb71cb403898ff','d62efd0da4918032','A good daughter is never finished.','At his door, coat still on',9,'He does need more than last year.','He told Ruta I come too often.','I can be with him for an hour and be all there.',8,4,'Leave the phone in the car for one tea','2025-12-24','f2b76175afe9bee2','Guilty','I tidy his kitchen','We do not talk','Warm','I sit down first','He tells me things','2025-12-20',0);
INSERT INTO "thought" VALUES('57128ab6b2698967','f1ebd9cd49cf8ab2','b8db10fd331f0d52','If Ruta can do it, what am I for?','When she solves it faster',7,'The trust counts posts.','Readers ask for me by name.','I make room, and the room has readers in it.',8,3,'Ruta leads the Monday round','2026-09-21','ec78d604baebb86b','Small','I correct a detail','She waits to be told','Free','I go to the desk','A reader smiles','2026-11-05',0);
INSERT INTO "thought" VALUES('6e27eb562eddf5d0','f1ebd9cd49cf8ab2','b8db10fd331f0d52','A fair rota is one that I wrote.','Sunday evenings',6,'The one they wrote in May had a hole.','They filled it in ten minutes.','Fair is what they can settle among themselves.',6,4,'','','28e7c977b980b095','','','','','','','2026-11-10',1);
INSERT INTO "thought" VALUES('1106e12fd6f20ffc','c2f590e5eacc7db0','bd828d1d5be8ab69','If someone asks, I owe them a yes.','On the phone',8,'','','A question is only a question.',7,4,'','','3660740359129bbd','','','','','','','2026-08-01',0);
INSERT INTO "thought" VALUES('50d3ff45bd6b82f0','02c2aefbd145f0a4','fd4fab3342621e5d','If I let go, something slips.','Release eve',9,'','','Two pairs of eyes slip less.',8,3,'','','d7f6185fc041929c','','','','','','','2026-05-14',0);
INSERT INTO "thought" VALUES('b3e5d7097f062a28','deb26da5900a8830','d93f69dd0126b5e9','Спочатку всі інші. Everyone else first.','In the evening',9,'','','Я теж у списку. I am on the list too.',7,6,'','','','','','','','','','',0);
INSERT INTO "thought" VALUES('b74401ac66eaa4f2','2cc3bdef7c301a7c','2750ba26ed4c4835','Nobody needs a retired head.','Monday, nine o’clock',8,'','','I have time, and I know how to use it.',8,3,'','','dc9d947fe90b30b3','','','','','','','',0);
CREATE UNIQUE INDEX "schema_history_name" ON "schema_history" ("name");
CREATE INDEX "engagement_client_id" ON "engagement" ("client_id");
CREATE INDEX "session_engagement_id" ON "session" ("engagement_id");
CREATE INDEX "private_note_engagement_id" ON "private_note" ("engagement_id");
CREATE INDEX "private_note_session_id" ON "private_note" ("session_id");
CREATE INDEX "skipped_stage_engagement_id" ON "skipped_stage" ("engagement_id");
CREATE INDEX "answer_engagement_id" ON "answer" ("engagement_id");
CREATE INDEX "answer_session_id" ON "answer" ("session_id");
CREATE INDEX "asked_prompt_engagement_id" ON "asked_prompt" ("engagement_id");
CREATE INDEX "asked_prompt_session_id" ON "asked_prompt" ("session_id");
CREATE INDEX "personal_value_engagement_id" ON "personal_value" ("engagement_id");
CREATE INDEX "person_engagement_id" ON "person" ("engagement_id");
CREATE INDEX "area_engagement_id" ON "area" ("engagement_id");
CREATE INDEX "rating_engagement_id" ON "rating" ("engagement_id");
CREATE INDEX "rating_session_id" ON "rating" ("session_id");
CREATE INDEX "rating_area_id" ON "rating" ("area_id");
CREATE INDEX "goal_engagement_id" ON "goal" ("engagement_id");
CREATE INDEX "goal_change_engagement_id" ON "goal_change" ("engagement_id");
CREATE INDEX "goal_change_goal_id" ON "goal_change" ("goal_id");
CREATE INDEX "measurement_engagement_id" ON "measurement" ("engagement_id");
CREATE INDEX "measurement_goal_id" ON "measurement" ("goal_id");
CREATE INDEX "strategy_engagement_id" ON "strategy" ("engagement_id");
CREATE INDEX "strategy_goal_id" ON "strategy" ("goal_id");
CREATE INDEX "strategy_version_engagement_id" ON "strategy_version" ("engagement_id");
CREATE INDEX "strategy_version_goal_id" ON "strategy_version" ("goal_id");
CREATE INDEX "milestone_engagement_id" ON "milestone" ("engagement_id");
CREATE INDEX "milestone_goal_id" ON "milestone" ("goal_id");
CREATE INDEX "barrier_engagement_id" ON "barrier" ("engagement_id");
CREATE INDEX "barrier_goal_id" ON "barrier" ("goal_id");
CREATE INDEX "resource_engagement_id" ON "resource" ("engagement_id");
CREATE INDEX "resource_goal_id" ON "resource" ("goal_id");
CREATE INDEX "supporter_engagement_id" ON "supporter" ("engagement_id");
CREATE INDEX "supporter_goal_id" ON "supporter" ("goal_id");
CREATE INDEX "step_engagement_id" ON "step" ("engagement_id");
CREATE INDEX "step_review_engagement_id" ON "step_review" ("engagement_id");
CREATE INDEX "step_review_session_id" ON "step_review" ("session_id");
CREATE INDEX "step_review_step_id" ON "step_review" ("step_id");
CREATE INDEX "pair_choice_engagement_id" ON "pair_choice" ("engagement_id");
CREATE INDEX "pair_choice_session_id" ON "pair_choice" ("session_id");
CREATE INDEX "placement_engagement_id" ON "placement" ("engagement_id");
CREATE INDEX "placement_session_id" ON "placement" ("session_id");
CREATE INDEX "thought_engagement_id" ON "thought" ("engagement_id");
CREATE INDEX "reminder_engagement_id" ON "reminder" ("engagement_id");
CREATE INDEX "reminder_thought_id" ON "reminder" ("thought_id");
CREATE INDEX "habit_engagement_id" ON "habit" ("engagement_id");
CREATE INDEX "day_mark_engagement_id" ON "day_mark" ("engagement_id");
CREATE INDEX "skill_engagement_id" ON "skill" ("engagement_id");
CREATE INDEX "given_engagement_id" ON "given" ("engagement_id");
CREATE INDEX "given_listed" ON "given"
        ("at", "id", "engagement_id", "kind", "document_id", "paper", "variant");
CREATE INDEX "given_document_id" ON "given" ("document_id");
COMMIT;
