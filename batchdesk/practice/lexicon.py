"""Words of six languages that hint at a matter, and the words of a choice's name that call for such a matter.

A cue `leak*` stands for every word that begins so, `money_back` for words in a row, and every other cue for the words
of the same stem. Japanese cues are looked for anywhere in the text.
"""

CUES: dict[str, str] = {
    "delivery": "deliver* parcel* package packages courier* shipping shipment* shipped tracking dispatch* driver depot "
    "delivery_address another_address over_the_gate carrier parcelway customs lieferung* geliefert lieferwagen paket* sendung* zusteller* versand* zoll fahrer "
    "colis livraison* livreur* livré* suivi expéd* envío* envían envios paquete* repartidor* entrega* pacco spedizion* "
    "consegn* pakket bezorg* 荷物 配送 配達 届き 届か 届い 発送",
    "lateness": "late lost delayed delay rescheduled where_is_my where's_my where_is_the where's_the when_will "
    "not_arrived hasn't_arrived never_arrived nothing_has_arrived nothing_here not_here isn't_here still_not_here any_news "
    "said_label still_in nobody_rang only_one_parcel in_preparation wo_bleibt wo_ist wann_wird wann_kommt verspät* "
    "pas_reçu pas_encore_reçu toujours_pas où_est retard* toujours_personne dónde_está no_ha_llegado aún_no todavía_no "
    "dov'è non_è_arrivato waar_is まだ届 遅",
    "fault": "broken broke crack cracked dent dented scratch* leak* drip* faulty fault faults defect* malfunction* stopped "
    "stops jammed stuck dead doesn't_work does_not_work not_working won't_start will_not_start won't_open will_not_open "
    "does_not_cool does_not_switch doesn't_turn stopped_working no_longer_works not_turn goes_cold smell smells smelled "
    "smelt noise grinding gravel squeak* rattle* ticks blink* beeps red_lights bent peeling spits water_came "
    "walks_across jumps_when falls_out pops_open kaputt defekt* undicht* tropft riecht gebrochen nicht_mehr_ab hinüber "
    "schaltet_nicht läuft_aus bleibt_stehen beim_schleudern fällt_immer gerissen beschädigt* isolationsfehler fuit panne "
    "rayé* cassé* abîmé* défectueu* ne_marche ne_fonctionne sauter_les_plombs roto rota golpe* dañad* averi* no_carga "
    "no_funciona parpadea sale_frío guasto rotto difett* non_funziona kapot defect lekt stuk crash* error freezes frozen "
    "bug bugs glitch* exception fails failing burns_the damaged damage flakes sparks the_other_doesn't has_forgotten "
    "trigger metal second_time_broken 閉まらな 壊れ 故障 割れ 動かな 不良",
    "wrong_item": "missing wrong_colour wrong_color wrong_size wrong_item wrong_cable wrong_model wrong_product and_got "
    "only_ordered instead_of_a instead_of_an got_a not_what_i_ordered send_the_right absent* incomplete falsch* fehlen "
    "es_fehlt manque manquant* il_manque manca otro_color modelo_distinto me_llegó_uno faltan ontbreekt verkeerd* wrong "
    "were_missing was_missing door_on_the 違う 足りな 入っていな",
    "refund": "refund* money_back my_money money_isn't reimburse* chargeback pay_back please_back back_please "
    "the_difference_back compensat* price_reduction partial_refund geld_zurück erstatt* rückerstatt* rückzahl* "
    "überweisen rembours* mon_argent reembols* devolución_del_dinero mi_dinero rimbors* terugbetal* geld_ontvangen "
    "geld_terug or_the_money transfer_the_rest take_the_difference euros_back back_all i_want_my 返金",
    "return": "return returns returned returning send_it_back sent_it_back send_back sent_back sent_the i_sent_the "
    "the_14_days return_label widerruf* rücksend* rückgabe zurücksend* zurückgeb* zurückgeschickt retourner retourne "
    "retour renvoyer rétractation devolver devuel* devolución* reso restituire terugstur* teruggestuurd return_portal 返品",
    "cancel": "cancel* unsubscribe withdraw withdrawal terminat* changed_my_mind kündig* stornier* abbestell* widerrufe "
    "annul* résili* cancelar* anular disdire annullare annuleer* opzeg* キャンセル",
    "billing": "charge charged charges invoice* bill billed billing payment* paid pay card voucher* vat instalment* fee "
    "price* receipt overcharg* subscription tax bank_transfer credit debit direct_debit charged_twice price_dropped "
    "rechnung* umsatzsteuer ustidnr ust mwst bezahl* gutschein* buchhaltung lastschrift abgebucht facture* paiement* "
    "prélèv* comptabilité factura* cobr* pago iva tarjeta fattura* pagament* addebit* factuur betal* 請求 領収 支払",
    "invoice_doc": "invoice* vat_number net_amount amount_due amount_to_pay billed_to iban rechnung facture factura",
    "warranty": "warranty guarantee* repair repairs repaired workshop technician spare_part* spare spares service_contract "
    "serial_no from_repair gewährleist* garantie* ersatzteil* reparatur* reparier* techniker* werkstatt réparation* "
    "réparer garantía* reparación* técnico* repuesto* riparazion* garanzia reparatie* order_only_the buy_only_the "
    "is_this_covered replacement_part 保証 修理",
    "question": "question wondering how_do how_long how_many how_can does_the do_you is_it_possible is_it_normal is_this "
    "is_there can_i can_the are_you when_do could_you should_it which_one exact_measurements data_sheet back_in_stock what_are what_is "
    "gibt_es kann_ich können_sie wie_lange est-ce pouvez-vous peut-on hacen_envíos puedo cómo_puedo "
    "come_posso is_het kan_ik inquiry enquire information explain ですか ますか",
    "usage": "measurement* fit fits setting settings compatible volts inverter work_with work_on manual measurements stock "
    "in_stock caravan pollen litres works_with help_against filter_set how_do_i switch_off do_you_sell do_you_take "
    "keep_the_water extension trick umbauen lave-vaisselle hacen_envíos 使い方 対応",
    "account": "login log_in logging_in sign_in password passwords account accounts website webshop checkout "
    "reset_mail locked locked_out username credential* mfa 2fa sso delete_my my_data personal_data stop_sending "
    "stop_calling sending_me_mails takes_me_back screen_reader anmeld* einlogg* kundenkonto konto passwort zugang "
    "compte mot_de_passe connexion connecter cuenta contraseña iniciar_sesión accedere inloggen wachtwoord register 登録 "
    "ログイン パスワード",
    "praise": "just_wanted_to_say keep_it_up best_thing deserves well_done kudos pass_on_my compliment* so_nice "
    "tell_her_boss something_nice is_a_joy thumbs_up lob gerne_wieder alles_bestens très_satisfait* rien_à_redire bravo "
    "todo_perfecto volveré_a_comprar thanks_for_the merci_à_toute 問題なく complimenti did_not_expect_that happy_with love_it 素晴らし 最高",
    "thanks": "thank thanks thank_you many_thanks danke vielen_dank merci gracias grazie bedankt ありがと 感謝",
    "feedback": "suggestion* idea ideas feedback feature wish you_can_do_better would_be_good would_be_nice you_should_know "
    "just_think_you verpackung packaging improve* vorschlag idée* sugerencia* luftpolster 要望",
    "spam": "webmaster search_engines page_1_of guaranteed reply_yes lottery viagra casino bitcoin prize winner seo_ "
    "click_here unsubscribe_here followers crypto backlinks reviews_for_only",
    "danger": "smoke smoking smoked fire flames burning burned burnt shock sparks spark flash tingle melted gas injur* hurt "
    "wounded stitches poison* explod* exploded flood* insulin medicine dangerous getting_hot blood emergency electrocut* "
    "ran_through_to fuse casing cut_my cut_through evacuat* toxic water_came_out geraucht rauch* verbrannt* brennt brand "
    "stromschlag fi-schalter gefährlich verletz* brûl* fumée étincelle* dangereu* blessé* sauter_les_plombs quemad* humo "
    "chispas peligro* incendi* fumo bruciat* pericol* scossa brand_ rook gevaar* 火 煙 危険 焦げ",
    "fraud": "fraud* not_do_this phishing scam scammed stolen unauthori* suspicious block_the never_signed card_number "
    "betrug* arnaque* fraude* estafa* truffa* oplicht* 詐欺",
    "urgent": "urgent* asap immediate* emergency outage production breach at_once dringend* sofort umgehend urgence "
    "immédiatement urgente* inmediat* subito spoed 至急 緊急",
    "pressure": "lawyer solicitor deadline dispute can't_wait please_hurry hurry third_time fourth_time 4th_time three_times "
    "four_times five_times nine_times today tomorrow until_18 set_you_a by_the_end before_the spätestens anwalt* frist "
    "rückruf versprochen keine_vertröstung 3_mail avocat* au_plus_vite rapidement deuxième_fois troisième_fois avant_le abogad* "
    "de_una_vez avvocat* consumer_protection court sue important soon serious quickly escalate severe blocked major "
    "no_reply automatic_reply written_three i've_called nobody_can_tell baby does_not_cool only_fridge fully_booked "
    "will_not_open tres_semanas drei_kinder whole_payment need_it_by second_time come_tomorrow six_weeks closes_the",
    "wait": "minor whenever cosmetic typo curious no_hurry no_rush not_urgent not_a_complaint not_the_end just_think "
    "just_wanted someday small_note zur_info keine_eile pas_pressé sin_prisa",
    "positive": "good great excellent love loved loves amazing perfect perfectly happy best wonderful fantastic recommend* "
    "pleased helpful nice lovely easy satisfied delighted brilliant superb joy solved pretty deserves enjoy* proud fair "
    "interesting fun trusted listens grateful well_packed well_organised works_great gut gute guter gutes toll super "
    "schnelle bestens herrlich* zufrieden gerne_wieder bien excelente* satisfait* parfait* rapide ravi* génial* perfecto "
    "todo_perfecto encant* contento buen* estupend* ottimo perfetto bellissim* goed fijn tevreden mooi ❤️ 👏 😊 🙂 素晴らし 最高 "
    "嬉し 満足 良い",
    "negative": "bad terrible awful poor hate hates worst disappoint* angry useless waste fail failed failure horrible annoy* "
    "rude unacceptable unhappy frustrat* never_again joke ridiculous ashamed nonsense disaster shame shouts wait_weeks "
    "not_true no_reply still_no automatic_reply nobody_can what_is_going ruined traumatised money_back not_pay not_happy "
    "nobody_rang no_answer give_me_my losing_a_customer throw_away not_pleased loud loudly annoying stress burnout complain* "
    "complaint schlecht* mies ärger* enttäusch* unverschämt* frechheit ihr_ernst nie_wieder mal_ décevant* déçu* inadmissible "
    "pour_rien horrible_ malo mala vergüenza pésim* decepcion* terribile pessim* delus* slecht teleurgest* belachelijk 😩 😡 "
    "ひどい 最悪 残念 困っ 不満",
    "mild": "okay ok average fine acceptable normal decent adequate",
    "contact": "written wrote write called call calling asked ask informed contacted emailed e-mail e-mails mail mails phone "
    "phoned telephone* reply answer answered chat hotline reminded explained told rückruf mail_ telefoniert geschrieben "
    "angerufen antwort appel appels appelé écrit contacté llamé llamado escrito contestaron mandé chiamato scritto gebeld "
    "geschreven",
    "wish": "more less should better please could would must stop start fewer instead want need needs why_not mehr weniger "
    "besser* bitte sollte plus_de moins meilleur* devrait más menos mejor* debería improve* add pay hours",
    "contract": "agreement* hereby clause party parties term termination governing_law between_the landlord tenant whereas "
    "employee employer lease vertrag* contrat* contrato*",
    "services": "services service_agreement facility maintenance_agreement consulting supplier_provides cleaned secured",
    "supply": "purchase_order purchase goods supply seller buyer ordered quantity order_number unit_price delivery_of",
    "lease_doc": "lease landlord tenant rent premises rental miete bail",
    "employment": "employment employee employer salary probationary holidays working_time notice_period employed",
    "secrecy": "non-disclosure nondisclosure confidential* disclosure nda secrets secrecy receiving_party",
    "licence_doc": "licence license software licensor licensee source_code subscription_fee saas",
    "loan": "loan lender borrower interest_rate repayment credit_facility",
    "shares": "shareholder* partnership shares joint_venture articles_of",
    "report": "report quarter quarterly revenue fiscal results annual interim statement financial_statements audit findings "
    "incident bericht rapport informe summary unaudited",
    "quarterly": "quarter quarterly q1 q2 q3 q4 three_months",
    "halfyear": "half-year half_year h1 h2 six_months first_half halbjahr*",
    "annual": "annual_report yearly_report full_year_report financial_year year_ended",
    "letter": "dear sincerely yours_faithfully members_of_the to_the_audit letter subject enclosed from_ sent cc",
    "order_doc": "purchase_order order_number offer quotation please_confirm bestellung commande",
    "credit_note": "credit_note gutschrift avoir",
    "reminder": "payment_reminder overdue dunning mahnung rappel",
    "receipt": "receipt received_with_thanks till cash change quittung",
    "delivery_note": "delivery_note lieferschein packing_slip",
    "minutes": "minutes attendees agenda resolved present apologies protokoll",
    "manual": "manual guideline handbook instructions_for how_to step chapter anleitung handbuch",
    "paper": "abstract introduction references methods et_al doi journal figure hypothesis",
    "form": "please_fill tick signature_of form_ checkbox applicant",
    "legal": "court judgment regulation statute article_1 decree tribunal gazette",
    "slides": "slide slides agenda_slide",
    "automatic": "renews automatically unless_one_party unless_either further_periods",
    "by_agreement": "option_to_renew by_agreement extended_until new_signature renewal_by",
    "open_ended": "indefinite unlimited_period open-ended no_fixed",
    "raised": "forecast_for_the_full_year_raised raised now_expects_more upgraded",
    "lowered": "lowered reduced_forecast no_longer_be_reached cut_its downgraded",
    "confirmed": "is_confirmed forecast_confirmed confirms maintained unchanged_outlook",
    "increase": "increase increased grew growth rise rose higher improved",
    "decrease": "decrease decreased fell decline declined lower dropped loss",
    "hate": "idiot idiots stupid hate moron trash disgusting loser scum",
    "threat": "kill kills threat threaten* bomb attack gun weapon watch_out find_you blow_up",
    "selfharm": "kill_myself suicide want_to_die end_my_life",
    "sexual": "sex nude porn explicit",
    "private": "passport id_card iban social_security somebody_else's someone_else's quelqu'un_d'autre",
    "hardware": "printer laptop laptops monitor screen screens keyboard mouse cable battery device dock charger",
    "network": "vpn wifi network internet ethernet dns router offline",
    "health": "health disease* patient* clinical cancer infection* toxic* exposure* pollut* contaminat* virus viruses viral "
    "bacteri* antibiotic* resistan* mortality obesity diabetes nutrition* diet* food milk meat fish crop crops plant plants "
    "animal* cattle pathogen* drug drugs vaccin* therap* treatment risk risks medicine pharmac* children women allerg* "
    "aflatoxin* heavy_metal* pesticide* water air_quality public_health tumor* tumour* inflammat* brain heart hiv",
    "physics": "quantum magnetic plasma crystal* spectroscop* laser optic* optics photon* galaxy stellar neutrino* lattice "
    "entropy thermodynamic* semiconduct* physics astronom* gravit* cosmolog*",
    "chemistry": "synthesis compound* complex complexes catalys* molecul* polymer* ligand* hydrogen_bond* reaction* oxidation "
    "chemistry chemical crystal_structure* acid derivative* solvent*",
    "computing": "algorithm* network_model software comput* mathematic* theorem function functions graph* data_mining "
    "machine_learning neural_network* determinant inequalit* optimization fuzzy internet encryption",
    "engineering": "engineer* material* alloy* concrete steel composite* nanoparticle* coating* sensor* mechanical thermal "
    "manufactur* welding circuit* robot* energy battery fuel building turbine",
    "earth": "climate ocean* sediment* geolog* earthquake* soil soils rainfall precipitation glacier* remote_sensing satellite* "
    "hydrolog* atmospher* seismic groundwater",
    "biology": "species gene genes genom* protein* cell cells evolution* ecolog* microb* fungi fungus insect* bird* forest* "
    "biodivers* enzyme* dna rna phylogen* metagenom* habitat* marine",
    "agriculture": "agricultur* crop crops farm* livestock milk wheat rice maize dairy feed harvest* fruit* irrigation food",
    "social": "social econom* polit* education* student* teacher* history philosoph* cultur* language* law policy gender "
    "community market* ethic* urban religio* management tourism",
    "experiment": "experiment* in_vitro in_vivo laborator* synthesis assay* crystal_structure* effect_of effects_of mice rats",
    "observational": "survey cohort cross-sectional observational field case-control prevalence retrospective population case",
    "trial": "randomi* trial placebo double-blind",
    "simulation": "model models modelling modeling simulat* numerical prediction finite_element",
    "review_study": "review overview meta-analysis systematic perspective progress advances trends state_of_the",
    "method": "method methods approach tool technique algorithm framework protocol software",
    "research": "randomi* trial patients cohort study results outcomes evaluated effect clinical systematic participants "
    "intervention",
    "nonresearch": "editorial commentary letter_to erratum corrigendum obituary book_review correction announcement preface "
    "opinion conference_announcement",
    "pay": "pay paid salary salaries money bonus pension wage* raise gehalt lohn salaire* sueldo discount jobticket voucher "
    "free_parking 9_%",
    "workload": "workload overtime stress burnout understaffed too_much queue overstunden travail_de_deux replaced on_top "
    "80_% too_few more_people",
    "hours": "flexitime flexible hours shift shifts gleitzeit horaires schichten holidays teilzeit part-time core_hours "
    "minutes horario* arbeitszeit* weekend",
    "remote": "home_office homeoffice from_home at_home remote télétravail teletrabajo",
    "it": "it laptop laptops password passwords vpn system systems software scanner program rechner computer crashes screens "
    "print* ticket_system",
    "office": "office offices parking chair chairs lockers toilets canteen coffee kaffee noise klimaanlage bike cold heat grad "
    "view food desk jackets",
    "team": "team colleague* colleagues kollegen kollegialität ambiance équipe compañerismo atmosphere people_ laugh help "
    "team_spirit",
    "manager": "manager boss supervisor vorgesetzte* responsable jefe* chef",
    "leadership": "management strategy leadership board decisions managers_should markets verlagerung ehrlichkeit direction",
    "communication": "communication* comunicación kommunikation information informed newsletter meetings newspaper e-mails "
    "miteinander_reden tell_us",
    "training": "training course courses career apprenticeship licence aufstieg* aufstiegschancen formation* learn learned "
    "weiterbildung language_course project",
    "recognition": "recognition thank thanks trusted trust appreciat* wertschätzung reconnaissance merci danke a_word_of",
    "process": "process* bureaucra* forms signature* approval* three_signatures reisekostenabrechnung paperwork rules copy "
    "suppliers planning plans",
    "customers": "customer* kundenkontakt kunden clients products quality faulty repair repairs kettle",
    "safety": "safety first-aid health forklift burnout cold lighting accident* unfall gloves 34_grad",
    "fairness": "fair fairly inclusion diversity women same_people equal equality discriminat* parental where_you_come language",
}  # fmt: skip
"""Matter -> the words in a text that speak for it."""

NAMES: dict[str, str] = {
    "positive": "positive:2 praise:2 thanks:0.7",
    "negative": "negative:2 fault:1 wrong_item:1 lateness:1 fraud:1 danger:1 fault:1",
    "neutral": "mild:1 question:0.4 usage:0.4",
    "mixed": "mixed:9",
    "urgent critical immediate": "urgent:3 danger:3 fraud:3",
    "high": "pressure:2 urgent:1.5 danger:1",
    "medium normal moderate": "fault:1.2 refund:1.6 lateness:2.2 wrong_item:0.8 billing:0.8 return:0.8 cancel:0.8 account:0.8",
    "low minor": "question:1 wait:2.5 praise:2 positive:0.7 feedback:1.2 usage:0.7 thanks:0.5 spam:2",
    "billing payment payments invoicing finance": "billing:2",
    "refund refunds reimbursement": "refund:2.2",
    "return returns withdrawal": "return:2.2 cancel:3",
    "login access account authentication password website": "account:2.5",
    "bug technical error malfunction": "fault:2",
    "damaged faulty broken defective defect damage": "fault:2.4 danger:0.5",
    "delivery shipping shipment logistics parcel": "delivery:1.3 lateness:2",
    "wrong missing incomplete": "wrong_item:2.6",
    "warranty repair guarantee": "warranty:2.3",
    "feature suggestion idea feedback": "feedback:2",
    "cancellation cancel churn": "cancel:3",
    "complaint": "negative:2 fault:1",
    "question inquiry information how": "question:0.8 usage:1.2",
    "praise compliment thanks": "praise:3 thanks:1 positive:0.7",
    "spam advertising": "spam:3",
    "other": "spam:4",
    "hardware device equipment": "hardware:2",
    "network connectivity": "network:2",
    "fraud scam": "fraud:2",
    "safety": "danger:1",
    "actionable": "wish:1",
    "include included relevant eligible meets": "health:1.2 research:1.5",
    "exclude excluded irrelevant ineligible topic": "physics:1 chemistry:1 computing:1 engineering:0.8 nonresearch:3",
    "publication": "nonresearch:3",
    "yes true agree approve match same duplicate": "positive:1",
    "hate abuse toxic": "hate:3",
    "harassment insult": "hate:2",
    "violence threat": "threat:3",
    "self-harm suicide": "selfharm:4",
    "sexual adult": "sexual:3",
    "personal private": "private:1.5",
    "hold escalate": "hate:1 threat:2 selfharm:3 private:1",
    "contract agreement": "contract:1.5 lease_doc:1 employment:0.6",
    "services": "services:2",
    "supply purchase order offer": "supply:1.2 order_doc:2",
    "lease rental": "lease_doc:2",
    "employment": "employment:2",
    "confidentiality nda": "secrecy:2.2",
    "licence software": "licence_doc:1",
    "loan": "loan:2",
    "partnership shareholders": "shares:2",
    "invoice": "invoice_doc:2.5",
    "credit": "credit_note:3",
    "reminder": "reminder:3",
    "receipt": "receipt:1",
    "note": "delivery_note:1",
    "report": "report:1.5",
    "quarterly": "quarterly:2",
    "half-year half": "halfyear:2.4",
    "annual": "annual:1.5",
    "letter": "letter:1.5",
    "minutes": "minutes:1",
    "manual guideline": "manual:1",
    "article paper": "paper:1.2",
    "form": "form:1",
    "legal official": "legal:1",
    "presentation slides": "slides:1",
    "automatic": "automatic:2.5",
    "open-ended": "open_ended:3",
    "raised": "raised:3",
    "lowered": "lowered:3",
    "confirmed": "confirmed:3",
    "increase up growth growing": "increase:2",
    "decrease down decline": "decrease:2",
    "medicine health": "health:1.2",
    "biology ecology": "biology:1.2",
    "agriculture": "agriculture:1.5",
    "chemistry": "chemistry:1.2",
    "physics astronomy": "physics:1.1",
    "earth climate": "earth:1.4",
    "engineering": "engineering:1.2",
    "computing mathematics": "computing:1.3",
    "social humanities": "social:1.1",
    "experiment laboratory": "experiment:1.5",
    "observational": "observational:1.6",
    "trial": "trial:3",
    "model simulation": "simulation:1.6",
    "review overview": "review_study:2",
    "method tool": "method:1.2",
    "pay": "pay:2",
    "workload": "workload:2",
    "hours flexibility": "hours:2",
    "remote": "remote:3",
    "it": "it:2",
    "office": "office:2",
    "team colleagues": "team:2",
    "manager": "manager:2",
    "leadership strategy": "leadership:2",
    "communication": "communication:2",
    "training career": "training:2",
    "recognition": "recognition:1.5",
    "bureaucracy processes": "process:2",
    "customers": "customers:1.6",
    "price pricing cost": "billing:1",
    "quality": "fault:0.5",
    "fairness inclusion": "fairness:2",
    "contacts contact": "contact:1",
}  # fmt: skip
"""Words of a choice's (or a column's) name -> matters that speak for it, each with its weight."""

LABELS: dict[str, str] = {
    "danger": "safety hazard",
    "fraud": "possible fraud",
    "refund": "refund",
    "lateness": "late delivery",
    "wrong_item": "wrong or missing item",
    "fault": "faulty product",
    "return": "return",
    "cancel": "cancellation",
    "warranty": "warranty and repair",
    "account": "account",
    "billing": "payment",
    "delivery": "delivery",
    "feedback": "suggestion",
    "praise": "praise",
    "usage": "how to use",
    "network": "network",
    "hardware": "hardware",
}
"""Matter -> how a list of topics names it in English; the order settles ties."""
