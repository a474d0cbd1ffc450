import { defineWords } from '../words.ts';

/** A soto stall in three layers, what a rival across the road may copy of it, and what a regular says to that. */
export const threeLayersWords = defineWords({
  en: {
    lead: 'Three layers, and only two of them can be copied.',
    caption:
      'A thought experiment; nobody measured it. The outermost layer is made of days that two people spent in one place.',
    picture:
      'A bowl in three layers: enjoyment in the middle, experience around it, engagement outermost',
    product: 'Enjoyment',
    way: 'Experience · AHA',
    tie: 'Engagement · WOW',
    choose: 'A stall opens across the road. What does it copy?',
    recipe: 'The recipe, to the last clove',
    serving: 'The recipe, and the way of serving',
    name: 'Both, and his name, from a list',
    prompt: 'All three layers are found at Bu Sri’s only. Choose, and see what stays hers.',
    'told-recipe':
      'One layer is now on both sides. “Theirs is good too,” says Pak Darto. Whoever comes for the taste alone takes the nearer stall.',
    'told-serving':
      'Two layers are on both sides. “It’s cooler over there.” Whoever came for taste and comfort begins to cross the road.',
    'told-name':
      'Still two. “How do they know my name?” he asks, politely. A name is not eleven years.',
    hers: 'At Bu Sri’s only',
    both: 'On both sides of the road',
  },
  id: {
    lead: 'Tiga lapis, dan hanya dua yang bisa ditiru.',
    caption:
      'Ini percobaan dalam pikiran, bukan hasil ukur. Lapis terluar terbuat dari hari-hari yang dihabiskan dua orang di satu tempat.',
    picture:
      'Mangkuk dengan tiga lapis: menikmati di tengah, mengalami di sekelilingnya, terikat paling luar',
    product: 'Menikmati',
    way: 'Mengalami · AHA',
    tie: 'Terikat · WOW',
    choose: 'Warung baru dibuka di seberang. Apa yang ditirunya?',
    recipe: 'Resepnya, sampai butir cengkih terakhir',
    serving: 'Resep dan cara melayaninya',
    name: 'Keduanya, ditambah nama dari daftar',
    prompt: 'Ketiga lapis hanya ada di warung Bu Sri. Pilih, lalu lihat apa yang tetap miliknya.',
    'told-recipe':
      'Satu lapis kini ada di kedua sisi jalan. “Di sana enak juga,” kata Pak Darto. Yang datang hanya demi rasa memilih warung yang lebih dekat.',
    'told-serving':
      'Dua lapis ada di kedua sisi. “Di sana lebih adem.” Yang datang demi rasa dan nyamannya mulai menyeberang.',
    'told-name': 'Masih dua. “Kok tahu nama saya?” tanyanya, sopan. Nama belum sebelas tahun.',
    hers: 'Hanya di warung Bu Sri',
    both: 'Di kedua sisi jalan',
  },
});
