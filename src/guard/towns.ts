/** Danish post towns by their first word, so that four digits before one read as a postcode. The larger ones suffice. */
const names =
  'Aabenraa Aabybro Aakirkeby Aalborg Aalestrup Aarhus Aars Albertslund Allerød Allingåbro Assens Augustenborg Aulum Bagsværd ' +
  'Ballerup Billund Birkerød Bjerringbro Bogense Bramming Brande Bredebro Brenderup Broager Broby Brovst Bryrup Brædstrup ' +
  'Brøndby Brøndbyvester Brønderslev Brønshøj Brørup Børkop Charlottenlund Christiansfeld Dianalund Dragør Dronninglund Dyssegård ' +
  'Ebeltoft Egernsund Egtved Ejby Ejstrupholm Engesvang Esbjerg Espergærde Faaborg Fanø Farsø Farum Faxe Fjerritslev ' +
  'Fjordby Fredensborg Fredericia Frederiksberg Frederikshavn Frederikssund Frederiksværk Fårevejle Gedser Gentofte Gilleleje ' +
  'Give Gjern Glamsbjerg Glesborg Glostrup Glumsø Gram Gredstedbro Greve Grenaa Grevinge Grindsted Gråsten Guldborg Gørding ' +
  'Gørlev Haderslev Hadsten Hadsund Hammel Hammerum Hanstholm Haslev Hasselager Havdrup Hedehusene Hedensted Hejls Hejnsvig ' +
  'Hellerup Helsinge Helsingør Herlev Herlufmagle Herning Hillerød Hinnerup Hirtshals Hjerm Hjørring Hobro Holbæk Holeby ' +
  'Holstebro Holsted Horsens Hovedgård Humlebæk Hundested Hurup Hvalsø Hvide Hvidovre Højbjerg Højslev Høng Hørsholm Ikast ' +
  'Ishøj Jelling Juelsminde Jyderup Jyllinge Jægerspris Kalundborg Karlslunde Karup Kastrup Kerteminde Kjellerup Klampenborg ' +
  'Kokkedal Kolding Kolind Korsør Kvistgård København Køge Langå Lejre Lemvig Lille Lynge Lyngby Lystrup Løgstør ' +
  'Løgumkloster Løkken Malling Mariager Maribo Marstal Middelfart Munkebo Mørkøv Nakskov Nexø Nibe Nivå Nordborg Nyborg ' +
  'Nykøbing Nysted Næstved Nørager Nørre Nørresundby Odder Odense Oksbøl Otterup Outrup Padborg Pandrup Præstø Randers Ribe ' +
  'Ringe Ringkøbing Ringsted Risskov Roskilde Rudkøbing Rungsted Ry Rødby Rødding Rødekro Rødkærsbro Rødovre Rønde Rønne Sabro ' +
  'Sakskøbing Silkeborg Skagen Skanderborg Skibby Skive Skjern Skodsborg Skovlunde Skælskør Skærbæk Slagelse Slangerup ' +
  'Smørum Solrød Sorø Spjald Spøttrup Stege Stenlille Stenløse Stenstrup Stoholm Storvorde Store Strandby Struer Støvring ' +
  'Sunds Svendborg Svenstrup Sæby Søborg Søllested Sønder Sønderborg Søndersø Taastrup Tarm Thisted Thyborøn Tikøb Tilst ' +
  'Tinglev Tjele Toftlund Tommerup Tune Tølløse Tønder Tørring Ulfborg Vallensbæk Vamdrup Vanløse Varde Vedbæk Vejen Vejle ' +
  'Vejstrup Vemb Viborg Viby Videbæk Vildbjerg Vinderup Vipperød Virum Vissenbjerg Vojens Vordingborg Værløse Ølgod Ølstykke ' +
  'Ørbæk Ørsted Ørum Øster Årslev Århus Åbyhøj';

const towns = new Set(names.split(' '));

/** Whether a text goes on with a post town, after white space or a comma. */
export const startsWithTown = (text: string): boolean => {
  const word = /^,?\s([A-ZÆØÅ][a-zæøå]+)/.exec(text)?.[1];
  return word !== undefined && towns.has(word);
};
